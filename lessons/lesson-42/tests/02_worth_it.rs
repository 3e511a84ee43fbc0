//! # Exercise 2: `worth_it`
//!
//! Edit `src/exercises/worth_it.rs` and run `cargo test -p lesson-42` until this file passes.
//!
//! "Reads are slow, so do them in parallel" is a sentence without a number. With numbers it becomes a
//! sum that fits on the back of an envelope, and that is what you write: how long a request waits for
//! its reads in each of four ways, from costs that were measured, and which way to take, from the
//! time that the client has.
//!
//! Three facts are the whole model.
//!
//! - *Work* needs a core, *waiting* does not. Ten workers on two cores wait for ten replies at a time,
//!   and decode two.
//! - Another thread is never free. Somebody hands the job over, a sleeping core is woken, and in the
//!   end the one who waits is woken as well. What is handed over must be worth more than that.
//! - One command pays for the waiting once, and for the work of each value all the same.
//!
//! And a rule that is no arithmetic: the decision is the *least code that is good enough*. Twice as
//! fast as the client can notice is worth nothing, and costs somebody's afternoon, every year.
//!
//! The costs in the checks are invented, so that borders fall on round numbers. With the costs of
//! your machine the demo does the same, and then measures: `cargo run -p lesson-42` shows where this
//! model is wrong. No threads in this exercise, so no model checks it.
//!
//! `worth_it` asks your `predict`. So where both kinds of check fail, mend the predictions first: the
//! decisions may follow by themselves.
//!
//! About 25 lines. Before moving on, be sure that you can say
//!
//! - how slow a round trip must be before six workers beat six reads in turn, if it takes 15 µs to
//!   hand a job over and 35 µs to wake a thread;
//! - what must be large so that workers beat one command, and why it is not the round trip;
//! - what happens to your prediction when ten requests come at once.
//!
//! Further reading: "Latency numbers every programmer should know", then measure yours;
//! Little's law, which says how many requests are under way.

mod support;

use lesson_42::exercises::worth_it::{Costs, Decision, Way, worth_it};
use std::num::NonZeroU32;
use std::time::Duration;
use support::in_time;

const fn us(micros: u64) -> Duration {
    Duration::from_micros(micros)
}

fn number(number: u32) -> NonZeroU32 {
    NonZeroU32::new(number).expect("it is not zero")
}

/// A machine with 2 cores and a pool of 10 workers, and a store that is a millisecond away.
fn costs() -> Costs {
    Costs {
        hand_over: us(10),
        start_thread: us(20),
        wake_up: us(50),
        work: us(5),
        round_trip: us(1_000),
        cores: number(2),
        workers: number(10),
        one_command: true,
    }
}

#[track_caller]
fn predicts(costs: &Costs, way: Way, reads: u32, expected: Option<Duration>, because: &str) {
    let predicted = costs.predict(way, reads);
    assert!(
        predicted == expected,
        "expected {expected:?} for {reads} reads {way:?}, since {because}: predicted {predicted:?}\n  with {costs:?}"
    );
}

#[track_caller]
fn decides(costs: &Costs, budget: Duration, way: Way, in_time: bool, because: &str) {
    let decision = worth_it(costs, 6, budget);
    let Decision {
        way: decided,
        in_time: said,
        ..
    } = decision;
    assert!(
        decided == way && said == in_time,
        "expected {way:?} ({}) for 6 reads within {budget:?}, since {because}: decided {decided:?} ({})\n  with {costs:?}\n  (if a check of `predict` fails as well, mend the prediction first)",
        in_words(in_time),
        in_words(said),
    );
    let wait = costs.predict(way, 6);
    assert_eq!(
        Some(decision.wait),
        wait,
        "expected the decision to say what is predicted for {way:?}"
    );
}

fn in_words(in_time: bool) -> &'static str {
    match in_time {
        true => "in time",
        false => "not in time",
    }
}

#[test]
fn in_turn_each_read_is_work_and_a_round_trip() {
    in_time(|| {
        let because = "each is 5 µs of work and a round trip of 1000 µs";
        predicts(&costs(), Way::InTurn, 6, Some(us(6_030)), because);
        predicts(&costs(), Way::InTurn, 1, Some(us(1_005)), because);
    });
}

#[test]
fn one_command_is_one_round_trip_and_all_the_work() {
    in_time(|| {
        let because = "it is 6 times 5 µs of work and one round trip of 1000 µs";
        predicts(&costs(), Way::OneCommand, 6, Some(us(1_030)), because);
        let elsewhere = Costs {
            one_command: false,
            ..costs()
        };
        let because = "the keys are not all in one store";
        predicts(&elsewhere, Way::OneCommand, 6, None, because);
    });
}

#[test]
fn on_the_pool_waiting_goes_by_workers_and_work_by_cores() {
    in_time(|| {
        let sum = |workers: u32| Costs {
            workers: number(workers),
            ..costs()
        };
        let because = "6 are handed over (60 µs), a worker is woken, then the caller (100 µs), the work of 6 on 2 cores is 3 rounds (15 µs), and all wait at once (1000 µs)";
        predicts(&sum(10), Way::OnThePool, 6, Some(us(1_175)), because);
        predicts(&sum(6), Way::OnThePool, 6, Some(us(1_175)), because);
        let because = "60 µs to hand over, 100 µs to wake, 3 rounds of work (15 µs), and 6 round trips on 4 workers are 2 rounds (2000 µs)";
        predicts(&sum(4), Way::OnThePool, 6, Some(us(2_175)), because);
        let because = "60 µs to hand over, 100 µs to wake, and one worker does the work of 6 (30 µs) and 6 round trips (6000 µs), one after the other";
        predicts(&sum(1), Way::OnThePool, 6, Some(us(6_190)), because);
    });
}

#[test]
fn work_is_done_by_as_many_as_there_are_workers_and_cores() {
    in_time(|| {
        let of = |cores: u32, workers: u32| Costs {
            work: us(100),
            round_trip: us(0),
            cores: number(cores),
            workers: number(workers),
            ..costs()
        };
        let because = "160 µs go to hand over and to wake, and 6 times 100 µs of work";
        let four = "on 4 cores are 2 rounds";
        predicts(
            &of(4, 10),
            Way::OnThePool,
            6,
            Some(us(360)),
            &format!("{because} {four}"),
        );
        let three = "on 3 workers are 2 rounds, however many cores there are";
        predicts(
            &of(8, 3),
            Way::OnThePool,
            6,
            Some(us(360)),
            &format!("{because} {three}"),
        );
        let one = "on 1 core are 6 rounds, however many workers there are";
        predicts(
            &of(1, 10),
            Way::OnThePool,
            6,
            Some(us(760)),
            &format!("{because} {one}"),
        );
    });
}

#[test]
fn on_threads_each_read_has_its_own() {
    in_time(|| {
        let because = "6 threads are started (120 µs), the last of them wakes, then the caller (100 µs), the work of 6 on 2 cores is 3 rounds (15 µs), and all wait at once (1000 µs)";
        predicts(&costs(), Way::OnThreads, 6, Some(us(1_235)), because);
        let because = "the workers of the pool have nothing to do with it";
        let one = Costs {
            workers: number(1),
            ..costs()
        };
        predicts(&one, Way::OnThreads, 6, Some(us(1_235)), because);
        let because = "a thread is started (20 µs), it wakes, then the caller (100 µs), and it does its work (5 µs) and a round trip (1000 µs), alone";
        predicts(&costs(), Way::OnThreads, 1, Some(us(1_125)), because);
    });
}

#[test]
fn no_reads_take_no_time() {
    in_time(|| {
        for way in [Way::InTurn, Way::OneCommand, Way::OnThePool, Way::OnThreads] {
            let because = "there is nothing to read, so nobody is woken";
            predicts(&costs(), way, 0, Some(us(0)), because);
        }
        let elsewhere = Costs {
            one_command: false,
            ..costs()
        };
        let because = "where there is no such command it can't be done, not even for no reads";
        predicts(&elsewhere, Way::OneCommand, 0, None, because);
        let decision = worth_it(&costs(), 0, us(0));
        let expected = Decision {
            way: Way::InTurn,
            wait: us(0),
            in_time: true,
        };
        assert_eq!(decision, expected, "expected no code at all for no reads");
    });
}

#[test]
fn the_least_code_within_the_budget_is_enough() {
    in_time(|| {
        let costs = costs();
        let because = "in turn takes 6.03 ms: faster ways buy time that nobody asked for";
        decides(&costs, us(10_000), Way::InTurn, true, because);
        let because = "in turn takes exactly the budget, which is within it";
        decides(&costs, us(6_030), Way::InTurn, true, because);
        let because = "in turn takes 1 µs too long, and one command 1.03 ms";
        decides(&costs, us(6_029), Way::OneCommand, true, because);
        let because = "one command takes exactly the budget";
        decides(&costs, us(1_030), Way::OneCommand, true, because);
    });
}

#[test]
fn where_there_is_no_such_command_the_pool_is_next() {
    in_time(|| {
        let costs = Costs {
            one_command: false,
            ..costs()
        };
        let because = "in turn is too slow, and the pool takes 1.175 ms";
        decides(&costs, us(2_000), Way::OnThePool, true, because);
        let few = Costs {
            workers: number(2),
            ..costs
        };
        let because = "two workers take 3.175 ms, and threads 1.235 ms";
        decides(&few, us(1_235), Way::OnThreads, true, because);
        let because = "two workers, at 3.175 ms, are within the budget, and are there already";
        decides(&few, us(3_175), Way::OnThePool, true, because);
    });
}

#[test]
fn if_nothing_is_within_the_budget_it_is_the_fastest() {
    in_time(|| {
        let because = "one command, at 1.03 ms, is the fastest";
        decides(&costs(), us(1_029), Way::OneCommand, false, because);
        let heavy = Costs {
            work: us(100),
            round_trip: us(0),
            ..costs()
        };
        let because = "the work is shared by two cores on the pool (460 µs), the threads take 520 µs, and one core 600 µs";
        decides(&heavy, us(400), Way::OnThePool, false, because);
        let elsewhere = Costs {
            one_command: false,
            start_thread: us(1),
            ..costs()
        };
        let because = "threads that can be started in 1 µs take 1.121 ms, the pool 1.175 ms";
        decides(&elsewhere, us(1_000), Way::OnThreads, false, because);
    });
}

#[test]
fn of_equally_fast_ways_it_is_the_one_with_the_least_code() {
    in_time(|| {
        let here = Costs {
            round_trip: us(0),
            ..costs()
        };
        let because = "in the process there is no round trip to save: in turn and one command both take 30 µs";
        decides(&here, us(29), Way::InTurn, false, because);
        let alike = Costs {
            one_command: false,
            start_thread: us(10),
            ..costs()
        };
        let because = "the pool and the threads both take 1.175 ms, and the pool is there already";
        decides(&alike, us(1_000), Way::OnThePool, false, because);
    });
}

#[test]
fn a_pool_buys_nothing_if_it_costs_more_than_it_saves() {
    in_time(|| {
        // 6 × 10 µs to hand over and 2 × 50 µs to wake are 160 µs; 5 round trips are saved.
        let at = |round_trip: u64| Costs {
            work: us(0),
            round_trip: us(round_trip),
            one_command: false,
            ..costs()
        };
        let because = "it saves 5 round trips of 32 µs, and costs 160 µs";
        decides(&at(32), us(0), Way::InTurn, false, because);
        let because = "it saves 5 round trips of 33 µs, 165 µs, and costs 160 µs";
        decides(&at(33), us(0), Way::OnThePool, false, because);
    });
}
