// Lesson 36 in Go: the same steps, and the same facts, as `cargo run -p lesson-36`.
package main

import (
	"flag"
	"fmt"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	workers := flag.Int("workers", 3, "workers that each step starts")
	ms := flag.Int("job-time", 50, "what a job takes, in milliseconds")
	flag.Parse()
	if *workers < 1 || *workers > 64 || *ms < 0 || *ms > 1000 {
		fmt.Fprintln(os.Stderr, "expected 1 to 64 workers, and a job time from 0 to 1000")
		os.Exit(2)
	}
	n, job := *workers, time.Duration(*ms)*time.Millisecond

	fmt.Println("Lesson 36: WaitGroup, in Go")
	fmt.Printf("Workers: %d, each with one job of %d ms.\n", n, *ms)
	fmt.Printf("One after another: %d x %d ms = %d ms; all at once: %d ms.\n", n, *ms, n**ms, *ms)

	fmt.Println("\nStep 1: a goroutine has no handle. A channel for each is the nearest to it.")
	show("jobs done", n, func() int { return handles(n, job) })

	fmt.Println("\nStep 2: Add, Done, Wait. Count the jobs, and sleep until none is left.")
	var wg sync.WaitGroup
	for _, what := range []string{"round 1, jobs done", "round 2, jobs done, same group"} {
		show(what, n, func() int { return addDoneWait(&wg, n, job) })
	}

	fmt.Println("\nStep 3: the guard is a defer. Without the recover, the panic ends the process.")
	show("worker 1 panics, jobs done", n, func() int { return guard(n, job) })

	fmt.Println("\nStep 4: no scope, but a function that waits for all that it started.")
	show("jobs done", n, func() int { return scope(n, job) })

	fmt.Println("\nStep 5: no barrier, but a second wait group that is waited for by the workers.")
	show("workers that found all parts made", n, func() int { return barrier(n, job) })

	fmt.Println("\nStep 6: Go starts the goroutine itself, and counts it both ways.")
	show("jobs done", n, func() int { return spawn(n, job) })
}

// show runs a step and prints how many of the workers got there, and how long it took until all had.
func show(what string, workers int, step func() int) {
	start := time.Now()
	count := step()
	fmt.Printf("  %s: %d of %d (%d ms)\n", what, count, workers, time.Since(start).Milliseconds())
}

func handles(workers int, job time.Duration) int {
	var ended []chan struct{}
	for range workers {
		end := make(chan struct{})
		ended = append(ended, end)
		go func() {
			defer close(end)
			time.Sleep(job)
		}()
	}
	done := 0
	for _, end := range ended {
		<-end
		done++
	}
	return done
}

// ANCHOR: add_done_wait
// addDoneWait takes the group by pointer: a copy
// would be another group (go vet finds those).
func addDoneWait(wg *sync.WaitGroup, workers int, job time.Duration) int {
	var done atomic.Int64
	// Not in the goroutines: they may start late.
	wg.Add(workers)
	for range workers {
		go func() {
			time.Sleep(job)
			done.Add(1)
			wg.Done()
		}()
	}
	wg.Wait()
	return int(done.Load())
}

// ANCHOR_END: add_done_wait

// ANCHOR: guard
func guard(workers int, job time.Duration) int {
	var wg sync.WaitGroup
	var done atomic.Int64
	for id := 1; id <= workers; id++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() { _ = recover() }()
			time.Sleep(job)
			if id == 1 {
				panic("worker 1 fails")
			}
			done.Add(1)
		}()
	}
	wg.Wait()
	return int(done.Load())
}

// ANCHOR_END: guard

// ANCHOR: scope
func scope(workers int, job time.Duration) int {
	// Each goroutine writes its own element: no race.
	done := make([]bool, workers)
	func() {
		var wg sync.WaitGroup
		defer wg.Wait()
		for i := range done {
			wg.Go(func() {
				time.Sleep(job)
				done[i] = true
			})
		}
	}()
	count := 0
	for _, d := range done {
		if d {
			count++
		}
	}
	return count
}

// ANCHOR_END: scope

// ANCHOR: barrier
func barrier(workers int, job time.Duration) int {
	var made, complete atomic.Int64
	var all, arrived sync.WaitGroup
	arrived.Add(workers)
	for range workers {
		all.Go(func() {
			time.Sleep(job)
			made.Add(1) // phase 1
			arrived.Done()
			arrived.Wait() // nobody passes before all have come
			if int(made.Load()) == workers {
				complete.Add(1) // phase 2
			}
		})
	}
	all.Wait()
	return int(complete.Load())
}

// ANCHOR_END: barrier

func spawn(workers int, job time.Duration) int {
	var wg sync.WaitGroup
	var done atomic.Int64
	for range workers {
		wg.Go(func() {
			time.Sleep(job)
			done.Add(1)
		})
	}
	wg.Wait()
	return int(done.Load())
}
