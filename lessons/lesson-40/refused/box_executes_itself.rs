//! One star is missing: in the implementation for the box, `self.execute(context)` is the method of the box, this very one. It
//! calls itself until the stack is at an end, and that ends the process. By default the compiler only warns.
//! expect: function cannot return without recursing

#![deny(unconditional_recursion)]

trait Job {
    fn execute(&mut self);
}

impl<J: Job + ?Sized> Job for Box<J> {
    fn execute(&mut self) {
        self.execute();
    }
}

fn main() {}
