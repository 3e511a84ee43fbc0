//! The panic hook: silent about panics of simulated threads, which the story tells.

use super::*;
use std::panic::PanicHookInfo;
use std::sync::Once;

/// Installs, once for the process, a hook that is silent about panics of simulated threads (the story tells them) and
/// passes all others on.
pub(super) fn install_hook() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let others = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if !on_panic(info) {
                others(info);
            }
        }));
    });
}

/// Whether the panic belongs to a model.
fn on_panic(info: &PanicHookInfo<'_>) -> bool {
    if info.payload().is::<Probe>() {
        return true;
    }
    let in_model = WORLD
        .try_with(|w| w.live.get() || w.frozen.get())
        .unwrap_or(false);
    if !in_model {
        return false;
    }
    let Some(location) = info.location() else {
        return true;
    };
    let message = message_of(info.payload());
    let file = location.file();
    if file.contains("generator-") {
        return true;
    }
    if file.contains("loom-") && file.contains("src") && !file.contains("tests") {
        // Raised inside an operation of loom's, or where it ends a thread: nothing may call into it any more.
        WORLD.with(|w| {
            w.frozen.set(true);
            *w.refused.borrow_mut() = Some(message);
        });
        return true;
    }
    if World::frozen() {
        return true;
    }
    if message == "panic in a destructor during cleanup" {
        // std aborts the process as soon as this hook returns, so it doesn't.
        let lane = World::lane();
        let last = WORLD.with(|w| {
            w.with_pass(|pass| {
                let tape = pass.shared.tape();
                tape.steps.iter().rev().find_map(|step| match &step.act {
                    Act::Panic { message } if step.lane == lane => Some(message.clone()),
                    _ => None,
                })
            })
        });
        let message = last.unwrap_or(message);
        WORLD.with(|w| w.report(Why::DoublePanic { lane, message }));
        stay();
    }
    WORLD.with(|w| {
        w.unwinding.set(true);
        if let Some(lane) = w.run.borrow_mut().lanes.get_mut(w.lane.get()) {
            lane.unwinds = true;
        }
    });
    // SAFETY: the places that panics carry are made by the compiler, one for each call, and live as long as the program; the
    // hook's type only doesn't say so.
    let place: Place =
        unsafe { &*std::ptr::from_ref(location).cast::<std::panic::Location<'static>>() };
    // A failure that this step brings to light is told later: the hook must come back.
    if let Some(why) = World::note(Act::Panic { message }, None, place) {
        WORLD.with(|w| *w.pending.borrow_mut() = Some(why));
    }
    true
}

/// Never comes back.
///
/// std holds a lock while a hook runs, and whoever wants to change the hook waits for it. A test binary does when all
/// its tests are over and told, and would wait for ever; so somebody looks out for that, and then ends the process.
fn stay() -> ! {
    static LOOKOUT: Once = Once::new();
    LOOKOUT.call_once(|| {
        std::thread::spawn(|| {
            while panics_get_through() {
                std::thread::sleep(Duration::from_millis(100));
            }
            eprintln!("interleave: a model panicked while it unwound, so this process ends as one that failed");
            std::process::exit(101);
        });
    });
    loop {
        std::thread::park();
    }
}

/// Whether a panic still reaches the hook. It does not where somebody waits to change the hook.
fn panics_get_through() -> bool {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let _ = sender.send("about to panic");
        let _ = catch_unwind(|| std::panic::panic_any(Probe));
        let _ = sender.send("came through");
    });
    receiver.recv().is_ok() && receiver.recv_timeout(Duration::from_secs(1)).is_ok()
}

/// What is thrown only to see whether it gets through.
struct Probe;

/// The message of a panic, as far as it is text.
pub(crate) fn message_of(payload: &(dyn Any + Send)) -> String {
    payload
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| {
            payload
                .downcast_ref::<&str>()
                .map(|text| (*text).to_owned())
        })
        .unwrap_or_else(|| "a value that is not text".to_owned())
}
