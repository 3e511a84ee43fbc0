//! A queue of uploaded images, in small: jobs and results are image IDs.
//!
//! Uploads arrive faster than they can be processed. The queue takes what fits, then `send` waits,
//! and the uploads come no faster than the workers can take them: that is back-pressure.

use crate::options::Options;
use crossbeam::channel::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// Names an uploaded image; the image itself stays where it was stored.
#[derive(Clone, Copy)]
struct ImageId(u64);

/// Processes each image that comes, and reports it as ready.
fn worker(id: usize, uploads: Receiver<ImageId>, ready: Sender<ImageId>, job_time: Duration) {
    for image in uploads {
        println!("  worker {id} processes image {}", image.0);
        thread::sleep(job_time);
        if ready.send(image).is_err() {
            return;
        }
    }
}

/// Takes the uploads of a service that then shuts down: each image that was accepted is processed.
pub fn run(options: &Options) {
    let (count, workers, capacity) = (options.jobs_or(12), options.workers, options.capacity);
    let (uploads_tx, uploads_rx) = channel::bounded(capacity);
    let (ready_tx, ready_rx) = channel::bounded(capacity);
    let mut ready = 0;
    thread::scope(|scope| {
        for id in 1..=workers {
            let (uploads, ready) = (uploads_rx.clone(), ready_tx.clone());
            scope.spawn(move || worker(id, uploads, ready, options.job_time));
        }
        drop((uploads_rx, ready_tx));
        scope.spawn(move || {
            let started = Instant::now();
            for id in 1..=count {
                let sent = uploads_tx.send(ImageId(id));
                sent.expect("the workers receive until the queue is closed");
                println!("  image {id} accepted after {:.0?}", started.elapsed());
            }
        });
        for image in ready_rx {
            println!("  image {} is ready", image.0);
            ready += 1;
        }
    });
    println!("  workers: {workers}, images: {count}, ready: {ready}");
    println!("  under way at any time: at most {capacity} in the queue and {workers} with workers");
}
