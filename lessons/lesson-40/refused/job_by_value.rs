//! `self` by value: to call such a method is to move the job out of its box, and nobody knows how large it is. A list of unlike
//! jobs can be made, and not one of them executed.
//! expect: E0161
//! expect: cannot move a value of type `dyn Job`

trait Job: Send + 'static {
    fn execute(self) -> Result<(), String>;
}

struct Save(u32);

impl Job for Save {
    fn execute(self) -> Result<(), String> {
        println!("saves {}", self.0);
        Ok(())
    }
}

fn main() {
    let jobs: Vec<Box<dyn Job>> = vec![Box::new(Save(1))];
    for job in jobs {
        job.execute().unwrap();
    }
}
