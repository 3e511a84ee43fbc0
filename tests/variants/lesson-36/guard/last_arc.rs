//! The `Arc` does the counting: members share a token, and the token's drop, which comes with the last
//! of them, says that everybody is gone.

use super::sync::{Arc, Condvar, Mutex};

#[derive(Clone)]
pub struct WaitGroup {
    token: Arc<Token>,
}

struct Token {
    empty: Arc<Empty>,
}

#[derive(Default)]
struct Empty {
    flag: Mutex<bool>,
    raised: Condvar,
}

impl Drop for Token {
    fn drop(&mut self) {
        *self.empty.flag.lock().unwrap() = true;
        self.empty.raised.notify_all();
    }
}

impl WaitGroup {
    pub fn new() -> Self {
        WaitGroup {
            token: Arc::new(Token {
                empty: Arc::default(),
            }),
        }
    }

    pub fn wait(self) {
        let empty = Arc::clone(&self.token.empty);
        drop(self);
        let mut flag = empty.flag.lock().unwrap();
        while !*flag {
            flag = empty.raised.wait(flag).unwrap();
        }
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
