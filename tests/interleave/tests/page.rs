//! The page of lesson 33, step 3, as a model: an edition that is seen before its text. The book shows what the checker says of it.
//!
//! The story is kept as `page.story`. `INSTA_UPDATE=always cargo test -p interleave --test page` writes it anew.

use interleave::sync::Arc;
use interleave::sync::atomic::{AtomicU64, Ordering::Relaxed};
use interleave::{Builder, thread};
use std::{env, fs, path::Path};

#[derive(Default)]
struct Page {
    text: AtomicU64,
    edition: AtomicU64,
}

#[test]
fn an_edition_is_seen_before_its_text() {
    let failure = Builder::new().try_check(|| {
        let page = Arc::new(Page::default());
        let theirs = Arc::clone(&page);
        let writer = thread::spawn(move || {
            theirs.text.store(7, Relaxed);
            theirs.edition.store(7, Relaxed); // after the text
        });

        let edition = page.edition.load(Relaxed); // before the text
        let text = page.text.load(Relaxed);
        assert!(text >= edition, "edition {edition} has the text of {text}");
        writer.join().unwrap();
    });
    let story = failure.expect_err("nothing orders the two").story();

    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/page.story");
    if env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(&kept, &story).expect("the story can be written");
    }
    let kept = fs::read_to_string(kept).expect("the story is kept");
    assert_eq!(story, kept.replace("\r\n", "\n"));
}
