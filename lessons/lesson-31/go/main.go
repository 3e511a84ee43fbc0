// Lesson 31 in Go: the same steps, and the same facts, as `cargo run -p lesson-31`.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"
)

func main() {
	workers := flag.Int("workers", 3, "workers that a step starts")
	ms := flag.Int("job-time", 50, "what a job takes, in milliseconds")
	threads := flag.Int("threads", 1000, "goroutines that step 9 holds at once")
	example := flag.String("example", "", "is set where this program starts itself")
	flag.Parse()
	switch *example {
	case "return-early":
		earlyMain()
		return
	case "panic":
		panicking()
		return
	}
	if *workers < 1 || *workers > 64 || *ms < 0 || *ms > 1000 || *threads < 1 || *threads > 100_000 {
		fmt.Fprintln(os.Stderr, "expected 1 to 64 workers, a job time from 0 to 1000, and 1 to 100000 threads")
		os.Exit(2)
	}
	n, job := *workers, time.Duration(*ms)*time.Millisecond

	fmt.Println("Lesson 31: raw threads, in Go")
	fmt.Printf("Workers: %d, each with one job of %d ms.\n", n, *ms)
	fmt.Printf("One after another: %d x %d ms = %d ms; all at once: %d ms.\n", n, *ms, n**ms, *ms)

	fmt.Println("\nStep 1: go, and a wait group. There is no handle, so each writes its result to its place.")
	started := time.Now()
	squares := spawnAndWait(n, job)
	took := time.Since(started).Milliseconds()
	fmt.Printf("  squares, in the order of the joins: %s (%d ms)\n", list(squares), took)

	fmt.Println("\nStep 2: main returns, and goroutines are cut off.")
	mainReturns()

	fmt.Println("\nStep 3: nothing moves. A closure shares every variable that it names.")
	count := countInGoroutine()
	fmt.Printf("  the goroutine and main count on one variable, which is %d now\n", count)

	fmt.Println("\nStep 4: no scope, but a function that waits for all that it started.")
	a, b, c := words()
	fmt.Printf("  words in 3 documents: %d + %d + %d = %d\n", a, b, c, a+b+c)

	fmt.Println("\nStep 5: no Send and no Sync. go run -race looks for what Rust refuses.")

	fmt.Println("\nStep 6: a panic that nobody recovers ends the process, and everybody's work with it.")
	panics(n)

	fmt.Println("\nStep 7: no thread-locals. What belongs to a goroutine is a variable of its function.")
	fmt.Printf("  jobs counted by each worker: %s\n", list(countJobs(n)))

	fmt.Println("\nStep 8: what a goroutine costs in time.")
	fmt.Printf("  go and wait; measured: %v\n", goAndWait())

	fmt.Println("\nStep 9: what a goroutine costs in memory.")
	hold(*threads)
}

// list prints numbers as Rust does, with commas.
func list(numbers []int) string {
	return strings.ReplaceAll(fmt.Sprint(numbers), " ", ", ")
}

// ANCHOR: spawn_and_join
func spawnAndWait(workers int, jobTime time.Duration) []int {
	squares := make([]int, workers) // each goroutine writes its own element, so there is no race
	var wg sync.WaitGroup
	for i := range squares {
		wg.Go(func() {
			time.Sleep(jobTime) // the job
			squares[i] = (i + 1) * (i + 1)
		})
	}
	wg.Wait()
	return squares
}

// ANCHOR_END: spawn_and_join

// earlyMain is the main function of a second process: two workers, of which it waits for one.
func earlyMain() {
	first := make(chan struct{})
	go func() {
		defer close(first)
		defer fmt.Println("file 1 removed")
		fmt.Println("job 1 done")
	}()
	go func() {
		defer fmt.Println("file 2 removed")
		time.Sleep(time.Hour) // a long job
		fmt.Println("job 2 done")
	}()
	<-first
	fmt.Println("main returns")
}

// again runs this program a second time, as an example.
func again(example string) (string, error) {
	program, err := os.Executable()
	if err != nil {
		return "", err
	}
	said, err := exec.Command(program, "-example", example).Output()
	return string(said), err
}

func mainReturns() {
	said, err := again("return-early")
	if err != nil {
		fmt.Println("  this program could not be started again:", err)
		return
	}
	for line := range strings.Lines(said) {
		fmt.Print("  ", line)
	}
	done, removed := strings.Count(said, " done"), strings.Count(said, " removed")
	fmt.Printf("  jobs done: %d of 2; files removed: %d of 2\n", done, removed)
}

// ANCHOR: move
func countInGoroutine() int {
	count := 0
	done := make(chan struct{})
	go func() {
		count++ // main's variable
		close(done)
	}()
	<-done // without this line it is a data race, which compiles
	return count
}

// ANCHOR_END: move

func words() (int, int, int) {
	documents := []string{
		"a thread for each document",
		"no locks and no copies",
		"joined at the brace",
	}
	counts := make([]int, len(documents))
	var wg sync.WaitGroup
	for i, document := range documents {
		wg.Go(func() { counts[i] = len(strings.Fields(document)) })
	}
	wg.Wait()
	return counts[0], counts[1], counts[2]
}

// panicking is the main function of another process: its worker panics, and main never gets on.
func panicking() {
	go func() { panic("no price for job 1") }()
	select {}
}

// ANCHOR: panic
func panics(workers int) {
	prices := make([]int, workers)
	failed := make([]any, workers)
	var wg sync.WaitGroup
	for i := range workers {
		wg.Go(func() {
			// Each goroutine has to recover for itself: nobody can do it for another.
			defer func() { failed[i] = recover() }()
			if i == 0 {
				panic("no price for job 1")
			}
			prices[i] = (i + 1) * 10
		})
	}
	wg.Wait()

	done := 0
	for i, why := range failed {
		if why != nil {
			fmt.Printf("  worker %d panicked: %v\n", i+1, why)
			continue
		}
		done++
		fmt.Printf("  worker %d ended well: %d\n", i+1, prices[i])
	}
	fmt.Printf("  jobs done: %d of %d\n", done, workers)

	_, err := again("panic")
	fmt.Printf("  a process whose goroutine panicked, unrecovered, ended with %v\n", err)
}

// ANCHOR_END: panic

func countJobs(workers int) []int {
	counted := make([]int, workers)
	var wg sync.WaitGroup
	for i := range counted {
		wg.Go(func() {
			jobs := 0
			for range i + 1 {
				jobs++
			}
			counted[i] = jobs
		})
	}
	wg.Wait()
	return counted
}

// goAndWait returns the middle one of 501 measurements.
func goAndWait() time.Duration {
	var times []time.Duration
	for range 501 {
		started := time.Now()
		done := make(chan struct{})
		go close(done)
		<-done
		times = append(times, time.Since(started))
	}
	slices.Sort(times)
	return times[len(times)/2]
}

// hold starts so many goroutines, keeps them, and looks at what they use.
func hold(goroutines int) {
	var before, held runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	gate := make(chan struct{})
	var arrived, gone sync.WaitGroup
	for range goroutines {
		arrived.Add(1)
		gone.Go(func() {
			arrived.Done()
			<-gate
		})
	}
	arrived.Wait()
	runtime.ReadMemStats(&held)
	alive := runtime.NumGoroutine()
	close(gate)
	gone.Wait()
	each := (held.Sys - before.Sys) / uint64(goroutines)
	fmt.Printf("  goroutines alive at once, with main's; measured: %d\n", alive)
	fmt.Printf("  memory from the system for each, in bytes; measured: %d\n", each)
}
