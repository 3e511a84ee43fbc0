// Lesson 35, jobs and results, in Go: the same pattern and the same facts as `cargo run -p lesson-35`.
package main

import (
	"fmt"
	"strings"
	"sync"
	"time"
)

const jobTime = 20 * time.Millisecond

// ANCHOR: buffer

// burst sends jobs to one worker through a channel of this capacity.
func burst(count, capacity int) {
	jobs := make(chan int, capacity)
	sent := 0
	for full := false; !full && sent < count; {
		select {
		case jobs <- sent + 1:
			sent++
		default: // nobody receives yet, and there is no room
			full = true
		}
	}
	fmt.Printf("  capacity %d, sent without waiting: %d of %d\n", capacity, sent, count)

	started := time.Now()
	var worker sync.WaitGroup
	worker.Go(func() {
		for range jobs {
			time.Sleep(jobTime)
		}
	})
	for ; sent < count; sent++ {
		jobs <- sent + 1
	}
	fmt.Printf("    the sender is free after %v\n", time.Since(started).Round(time.Millisecond))
	close(jobs)
	worker.Wait()
	fmt.Printf("    the last job is done after %v\n", time.Since(started).Round(time.Millisecond))
}

// ANCHOR_END: buffer

// ANCHOR: fan

type squared struct{ job, square int }

// square has the jobs 1 to count squared by so many workers.
func square(workers, count int) []int {
	jobs := make(chan int, 1)
	results := make(chan squared, 1)

	var running sync.WaitGroup
	for id := 1; id <= workers; id++ {
		running.Go(func() {
			for job := range jobs {
				fmt.Printf("  worker %d takes job %d\n", id, job)
				time.Sleep(jobTime)
				results <- squared{job, job * job}
			}
		})
	}
	go func() {
		defer close(jobs)
		for job := 1; job <= count; job++ {
			jobs <- job
		}
	}()
	go func() {
		running.Wait()
		close(results)
	}()

	squares := make([]int, count)
	for result := range results {
		squares[result.job-1] = result.square
	}
	return squares
}

// ANCHOR_END: fan

// ANCHOR: select

// worker does jobs until they are closed or it is told to quit.
func worker(jobs <-chan int, quit <-chan struct{}) int {
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	done, ticks := 0, 0
	end := func(why string) int {
		fmt.Printf("  jobs done: %d, then: %s\n", done, why)
		fmt.Printf("  the log has a line for each tick (%d ticks)\n", ticks)
		return done
	}
	for {
		select {
		case <-quit:
			return end("quit")
		default:
		}
		select {
		case <-quit: // of a nil channel: never
			return end("quit")
		case <-tick.C:
			ticks++
		case _, ok := <-jobs:
			if !ok {
				return end("no more jobs")
			}
			time.Sleep(jobTime)
			done++
		}
	}
}

// ANCHOR_END: select

// ANCHOR: reply

// A job is a question, and where its answer is to go.
type job struct {
	account, amount int
	reply           chan<- int
}

// owner answers until it meets an account that does not exist; then it closes gone.
func owner(jobs <-chan job, gone chan<- struct{}) {
	defer close(gone)
	var ledger [3]int
	for job := range jobs {
		if job.account >= len(ledger) {
			return
		}
		ledger[job.account] += job.amount
		job.reply <- ledger[job.account] // has room for it: the asker may have left
	}
}

// ask waits for the answer, or for the end of the owner. Nothing closes the reply by itself.
func ask(jobs chan<- job, gone <-chan struct{}, account, amount int) (int, bool) {
	reply := make(chan int, 1)
	select {
	case jobs <- job{account, amount, reply}:
	case <-gone:
		return 0, false
	}
	select {
	case balance := <-reply:
		return balance, true
	case <-gone:
		return 0, false
	}
}

// ANCHOR_END: reply

func main() {
	fmt.Println("Lesson 35: jobs and results")

	fmt.Println("\nStep 2: what a buffer is for")
	for _, capacity := range []int{0, 5, 10} {
		burst(10, capacity)
	}
	fmt.Printf("  with any buffer: 10 × %v = %v of work for one worker\n", jobTime, 10*jobTime)

	fmt.Println("\nStep 3: fan-out and fan-in")
	squares := square(3, 5)
	fmt.Printf("  workers: 3, jobs: 5, results: %d\n", len(squares))
	fmt.Printf("  sorted by job: %s\n", strings.ReplaceAll(fmt.Sprint(squares), " ", ", "))

	fmt.Println("\nStep 6: jobs, quit and a tick")
	queued := func() chan int {
		jobs := make(chan int, 5)
		for job := range 5 {
			jobs <- job
		}
		close(jobs)
		return jobs
	}
	worker(queued(), nil)
	quit := make(chan struct{})
	close(quit)
	jobs := queued()
	worker(jobs, quit)
	fmt.Printf("  jobs left in the channel: %d\n", len(jobs))

	fmt.Println("\nStep 7: a reply channel in the job")
	questions, gone := make(chan job), make(chan struct{})
	go owner(questions, gone)
	var askers sync.WaitGroup
	for account := range 3 {
		askers.Go(func() {
			var balances []int
			for _, amount := range []int{10, 20, 30} {
				balance, _ := ask(questions, gone, account, amount)
				balances = append(balances, balance)
			}
			fmt.Printf("  account %d has %v\n", account, balances)
		})
	}
	askers.Wait()
	_, answered := ask(questions, gone, 7, 1)
	fmt.Printf("  account 7 does not exist, answered? %v\n", answered)
}
