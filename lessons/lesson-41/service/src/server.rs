//! The service behind HTTP: `GET /passengers/{id}/food`.

use std::future::Future;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::runtime;
use tokio::sync::{Semaphore, oneshot};
use tokio::time::timeout;

use crate::parts::{Answer, LoadError, Source};
use crate::pool::Context;
use crate::service::Service;

/// So many requests at a time are worked on. The next is told to come again.
const AT_ONCE: usize = 64;
/// A request that could not be answered by then need not be answered.
const LIMIT: Duration = Duration::from_secs(5);
/// When the server is told to stop, it waits so long for those who have asked already.
const GRACE: Duration = Duration::from_secs(5);
/// When to come again, in seconds.
const LATER: &str = "1";
/// Says where an answer comes from: `hit`, `miss` or, past a cache that fails, `bypass`.
const X_CACHE: HeaderName = HeaderName::from_static("x-cache");

#[derive(Clone)]
struct Shared {
    service: Arc<Service>,
    permits: Arc<Semaphore>,
}

/// Serves until the process is told to stop: by Ctrl-C or, where there is such a thing, by SIGTERM. Then no more connections are accepted, those
/// who have asked already are answered, and the populations that were accepted are done.
///
/// Calls `ready` with its address as soon as connections are accepted, and it can be told to stop.
///
/// # Errors
/// If the system refuses what a server needs.
pub fn serve(
    listener: TcpListener,
    service: &Arc<Service>,
    ready: impl FnOnce(SocketAddr),
) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let runtime = runtime::Builder::new_multi_thread()
        .worker_threads(2)
        // The service blocks: each request that is worked on has a thread of these, and a request that has none got no permit.
        .max_blocking_threads(AT_ONCE)
        .enable_all()
        .build()?;
    let shared = Shared {
        service: Arc::clone(service),
        permits: Arc::new(Semaphore::new(AT_ONCE)),
    };
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let told = told_to_stop()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let routes = Router::new()
            .route("/passengers/{id}/food", get(food))
            .with_state(shared);
        let server = axum::serve(listener, routes)
            .with_graceful_shutdown(async { _ = stopped.await })
            .into_future();
        let mut server = pin!(server);
        ready(address);
        tokio::select! {
            ended = &mut server => return ended,
            () = told => drop(stop),
        }
        // Whoever has not asked by then, or does not read the answer, is left.
        timeout(GRACE, server).await.unwrap_or(Ok(()))
    })?;
    runtime.shutdown_timeout(GRACE);
    service.drain();
    Ok(())
}

/// Answers a request: `spawn_blocking`, because the service waits for a cache and a database as any thread does.
async fn food(State(shared): State<Shared>, Path(id): Path<String>) -> Response {
    if !is_id(&id) {
        let what = "a passenger's ID has 1 to 12 digits\n";
        return (StatusCode::BAD_REQUEST, what).into_response();
    }
    let Ok(permit) = Arc::clone(&shared.permits).try_acquire_owned() else {
        return busy("too many requests at once\n".into());
    };
    let request = Context::new().with_timeout(LIMIT);
    // If the client goes away, this future is dropped, and the request is over. If not, it is over when the answer is there.
    let _over = CancelOnDrop(request.clone());
    let work = tokio::task::spawn_blocking(move || {
        let answer = shared.service.food(&request, &id);
        drop(permit); // held until here, even if nobody waits any more
        answer
    });
    match work.await {
        Ok(Ok(Some(answer))) => found(answer),
        Ok(Ok(None)) => (StatusCode::NOT_FOUND, "nobody knows this passenger\n").into_response(),
        Ok(Err(error @ (LoadError::Busy(_) | LoadError::Database(_)))) => {
            busy(format!("{error}\n"))
        }
        Ok(Err(error @ LoadError::Over(_))) => {
            (StatusCode::GATEWAY_TIMEOUT, format!("{error}\n")).into_response()
        }
        Err(_panic) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn found(Answer { entry, source }: Answer) -> Response {
    let from = match source {
        Source::Hit => "hit",
        Source::Miss => "miss",
        Source::Bypass(_) => "bypass",
    };
    ([(X_CACHE, from)], axum::Json(entry.food)).into_response()
}

fn busy(what: String) -> Response {
    let later = [(header::RETRY_AFTER, LATER)];
    (StatusCode::SERVICE_UNAVAILABLE, later, what).into_response()
}

fn is_id(id: &str) -> bool {
    (1..=12).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_digit())
}

struct CancelOnDrop(Context);

impl Drop for CancelOnDrop {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

/// Ends when the process is told to stop. What it listens for is no longer ended by the system.
#[cfg(unix)]
fn told_to_stop() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => (),
            _ = terminate.recv() => (),
        }
    })
}

/// Ends when the process is told to stop.
#[cfg(not(unix))]
fn told_to_stop() -> io::Result<impl Future<Output = ()>> {
    Ok(async { _ = tokio::signal::ctrl_c().await })
}
