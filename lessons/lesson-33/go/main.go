// Lesson 33 in Go: the same steps, and the same facts, as `cargo run -p lesson-33`.
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
	threads := flag.Int("threads", 4, "goroutines that work at once; step 3 has two")
	rounds := flag.Uint64("rounds", 200_000, "rounds, of each goroutine")
	flag.Parse()
	if *threads < 1 || *threads > 64 || *rounds < 1 || *rounds > 10_000_000 {
		fmt.Fprintln(os.Stderr, "expected 1 to 64 threads, and 1 to 10000000 rounds")
		os.Exit(2)
	}

	fmt.Println("Lesson 33: atomics and ordering, in Go")
	fmt.Printf("Threads: %d, rounds: %d.\n", *threads, *rounds)

	fmt.Println("\nStep 1: a counter, in two operations and in one")
	counter(*threads, *rounds)
	fmt.Println("\nStep 2: a stop flag")
	stopFlag(*threads)
	fmt.Println("\nStep 3: data published behind a flag")
	publish(*rounds)
	fmt.Println("\nStep 4: a compare-exchange loop")
	exchange(*threads, *rounds)
	fmt.Println("\nStep 5: when a mutex is the better answer")
	mutex(*threads, *rounds)
}

func counter(threads int, rounds uint64) {
	count := func(add func(*atomic.Uint64)) uint64 {
		var counter atomic.Uint64
		var all sync.WaitGroup
		for range threads {
			all.Go(func() {
				for range rounds {
					add(&counter)
				}
			})
		}
		all.Wait()
		return counter.Load()
	}
	fmt.Printf("  added: %d × %d = %d\n", threads, rounds, uint64(threads)*rounds)
	inOne := count(func(c *atomic.Uint64) { c.Add(1) })
	fmt.Printf("  fetch_add: %d counted\n", inOne)
	// No data race, and the race detector says nothing. It is wrong all the same.
	inTwo := count(func(c *atomic.Uint64) { c.Store(c.Load() + 1) })
	fmt.Printf("  load, then store, measured: %d counted\n", inTwo)
}

// ANCHOR: worker
// worker does jobs until it is told to stop. It returns how many they were.
func worker(stop *atomic.Bool, done *atomic.Uint64) uint64 {
	mine := uint64(0)
	for !stop.Load() {
		done.Add(1) // the job
		mine++
	}
	return mine
}

// ANCHOR_END: worker

func stopFlag(threads int) {
	var stop atomic.Bool
	var done atomic.Uint64
	returned := make([]uint64, threads)
	var all sync.WaitGroup
	for i := range returned {
		all.Go(func() { returned[i] = worker(&stop, &done) })
	}
	time.Sleep(20 * time.Millisecond)
	stop.Store(true)
	all.Wait()

	told := uint64(0)
	for _, mine := range returned {
		told += mine
	}
	fmt.Printf("  workers stopped: %d of %d\n", len(returned), threads)
	fmt.Printf("  jobs missing after the joins: %d\n", told-done.Load())
	fmt.Printf("  jobs done in 20 ms, measured: %d\n", done.Load())
}

// ANCHOR: page
// Page is written again and again. Its flag is the number of the last edition.
type Page struct {
	text    atomic.Uint64 // an atomic, because it is read while it is written again
	edition atomic.Uint64
}

func (p *Page) publish(edition uint64) {
	p.text.Store(edition)
	p.edition.Store(edition) // after the text
}

func (p *Page) read() (edition, text uint64) {
	edition = p.edition.Load() // before the text
	return edition, p.text.Load()
}

// ANCHOR_END: page

func publish(editions uint64) {
	var page Page
	stale := make(chan uint64)
	go func() {
		count := uint64(0)
		for {
			edition, text := page.read()
			if text < edition {
				count++
			}
			if edition == editions {
				stale <- count
				return
			}
		}
	}()
	for edition := uint64(1); edition <= editions; edition++ {
		page.publish(edition)
	}
	// There is nothing weaker to choose: Go's atomics are all sequentially consistent.
	fmt.Printf("  Release and Acquire, stale reads: %d\n", <-stale)
}

// ANCHOR: budget
// Budget is spent, and never more of it than there is.
type Budget struct{ left atomic.Uint64 }

// spend takes the amount, if there is so much, and counts the turns that were in vain.
func (b *Budget) spend(amount uint64, inVain *uint64) bool {
	for {
		left := b.left.Load() // anew on every turn: CompareAndSwap does not say what it found
		if left < amount {
			return false
		}
		if b.left.CompareAndSwap(left, left-amount) {
			return true
		}
		*inVain++
	}
}

// ANCHOR_END: budget

func exchange(threads int, rounds uint64) {
	var budget Budget
	budget.left.Store(rounds)
	var times, inVain atomic.Uint64
	var all sync.WaitGroup
	for range threads {
		all.Go(func() {
			mine := uint64(0)
			for budget.spend(3, &mine) {
				times.Add(1)
			}
			inVain.Add(mine)
		})
	}
	all.Wait()
	fmt.Printf("  spent: %d × 3 = %d of %d\n", times.Load(), 3*times.Load(), rounds)
	fmt.Printf("  left: %d\n", budget.left.Load())
	fmt.Printf("  turns in vain, measured: %d\n", inVain.Load())
}

// ANCHOR: stats
// Stats is what is known of the jobs so far. The mutex stands beside what it guards: nothing but the
// comment says that it must be locked.
type Stats struct {
	mu                           sync.Mutex
	jobs, sum, shortest, longest uint64
}

func (s *Stats) record(time uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.jobs == 0 {
		s.shortest = time
	}
	s.shortest = min(s.shortest, time)
	s.longest = max(s.longest, time)
	s.jobs++
	s.sum += time
}

// ANCHOR_END: stats

func mutex(threads int, rounds uint64) {
	var stats Stats
	each := (rounds + 9) / 10
	for range threads {
		go func() {
			for time := uint64(1); time <= each; time++ {
				stats.record(time)
			}
		}()
	}
	torn := 0
	for all := uint64(threads) * each; ; time.Sleep(time.Microsecond) {
		stats.mu.Lock()
		jobs, sum, shortest, longest := stats.jobs, stats.sum, stats.shortest, stats.longest
		stats.mu.Unlock()
		if sum < jobs*shortest || sum > jobs*longest {
			torn++
		}
		if jobs == all {
			break
		}
	}
	fmt.Printf("  jobs: %d × %d = %d\n", threads, each, stats.jobs)
	fmt.Printf("  sum: %d, shortest: %d, longest: %d\n", stats.sum, stats.shortest, stats.longest)
	fmt.Printf("  readings that do not fit together: %d\n", torn)
}
