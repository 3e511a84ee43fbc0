//! The checks of lesson 39's token and deadline, on the crate's context; and one more, which its docs promise.

#[path = "../../../lessons/lesson-39/tests/support/memory.rs"]
mod memory;
#[path = "../../../lessons/lesson-39/tests/support/mod.rs"]
mod support;

/// A context as the token that the checks ask for.
macro_rules! token_of {
    ($context:path, $channel:path) => {
        pub mod token {
            use std::convert::Infallible;
            use $channel as channel;
            use $context as Context;

            #[derive(Clone, Default)]
            pub struct Token(Context);

            impl Token {
                pub fn new() -> Self {
                    Token(Context::new())
                }

                pub fn child(&self) -> Self {
                    Token(self.0.child())
                }

                pub fn cancel(&self) {
                    self.0.cancel();
                }

                pub fn is_cancelled(&self) -> bool {
                    self.0.error().is_some()
                }

                pub fn wait(&self) {
                    self.0.wait();
                }

                pub fn done(&self) -> &channel::Receiver<Infallible> {
                    self.0.done()
                }

                pub fn guard(&self) -> CancelGuard {
                    CancelGuard(Some(self.clone()))
                }
            }

            pub struct CancelGuard(Option<Token>);

            impl CancelGuard {
                pub fn disarm(mut self) {
                    self.0 = None;
                }
            }

            impl Drop for CancelGuard {
                fn drop(&mut self) {
                    if let Some(token) = &self.0 {
                        token.cancel();
                    }
                }
            }
        }
    };
}

#[path = "../../../lessons/lesson-39/tests/contract"]
mod on_real_threads {
    use super::memory::bytes_in_use;
    use super::support::real::{
        CLOCK_IS_VIRTUAL, channel, check, check_alone, in_time, sync, thread, time,
    };
    use context::Context as Parent;
    use worker_pool as context;

    mod deadlines;
    mod leaves_nothing;
    mod token_tree;

    token_of!(worker_pool::Context, crossbeam::channel);

    fn short_lived(parent: &Parent) -> Parent {
        parent.with_timeout(time::Duration::from_secs(3_600))
    }
}

#[path = "../../../lessons/lesson-39/tests/contract"]
mod in_every_interleaving {
    use super::support::model::{CLOCK_IS_VIRTUAL, channel, sync, thread, time};
    use worker_pool::modelled as context;

    mod deadlines;
    mod token_tree;

    token_of!(worker_pool::modelled::Context, interleave::channel);

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn check_alone(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check_alone(model);
    }
}

/// The cancel goes down the tree while the deadline ends, and somebody looks in between.
#[test]
fn who_is_done_because_another_is_is_done_for_the_same_reason() {
    use interleave::thread;
    use std::time::Duration;
    use worker_pool::modelled::Context;

    const SOON: Duration = Duration::from_millis(10);
    interleave::check_up_to(2, || {
        let parent = Context::new().with_timeout(SOON);
        let child = parent.child();
        let looks = child.clone();
        let looker = thread::spawn(move || {
            thread::sleep(SOON);
            looks.error()
        });
        parent.cancel();
        let seen = looker.join().unwrap();
        assert!(seen.is_some(), "the deadline was over");
        assert_eq!([parent.error(), child.error()], [seen, seen]);
    });
}
