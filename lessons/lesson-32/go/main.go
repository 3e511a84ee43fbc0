// Lesson 32 in Go: the same steps, and the same facts, as `cargo run -p lesson-32`.
package main

import (
	"fmt"
	"hash/maphash"
	"sync"
	"sync/atomic"
	"time"
)

const (
	threads = 4
	changes = 10000
	jobTime = 30 * time.Millisecond
)

func main() {
	fmt.Println("Lesson 32: shared state, in Go")

	fmt.Println("\nStep 1: a mutex stands beside its data, and nothing but a comment ties them together")
	fmt.Printf("  threads: %d, each adds 1 so many times: %d\n", threads, changes)
	fmt.Printf("  a total that is borrowed: %d of %d\n", counted(), threads*changes)

	fmt.Println("\nStep 2: no data race, and still a race condition (the race detector is silent)")
	fmt.Printf("  locked to read, locked again to write: %d of 2\n", lockedTwice())
	fmt.Printf("  locked once for both: %d of 2\n", lockedOnce())

	fmt.Println("\nStep 3: a defer runs at the end of the function, not of the block")
	fmt.Printf("  workers: 2, jobs: 4, of %v each\n", jobTime)
	fmt.Printf("  locked while a job runs; measured: %v\n", measure(takesTurns).Round(time.Millisecond))
	fmt.Printf("  unlocked before it runs; measured: %v\n", measure(worksAtOnce).Round(time.Millisecond))

	fmt.Println("\nStep 4: no poison. Whoever recovers from the panic finds the accounts as they were left")
	before, after := halfway()
	fmt.Printf("  before the panic: [%d, %d]\n", before[0], before[1])
	fmt.Printf("  after it, with no word to anybody, %d and %d\n", after[0], after[1])

	fmt.Println("\nStep 5: many readers or one writer")
	readers, writer := readTogether()
	fmt.Printf("  readers at the same time: %d of %d\n", readers, threads)
	fmt.Printf("  a writer among them is let in: %t\n", writer)

	fmt.Println("\nStep 6: two locks, and an order")
	fmt.Printf("  source first, threads that hold one lock and wait for the other: %d of 2\n", sourceFirst())
	fmt.Printf("  one order, or one lock at a time, moves of each kind: %d\n", changes)
	fmt.Printf("  jobs that are there afterwards: %d of 100\n", moved())

	fmt.Println("\nStep 7: a map that many goroutines change")
	maps()

	fmt.Println("\nStep 8: each key computed once")
	fmt.Printf("  threads: %d, pages: 3, asked for %d times\n", threads, threads*3)
	fmt.Printf("  pages rendered: %d\n", pages())
}

// atOnce runs f on so many goroutines, and waits for them.
func atOnce(n int, f func(id int)) {
	var wg sync.WaitGroup
	for id := range n {
		wg.Go(func() { f(id) })
	}
	wg.Wait()
}

// ANCHOR: counter

// Counter is a number and its lock. That n may only be touched under mu is known to the reader of this
// comment, not to the compiler.
type Counter struct {
	mu sync.Mutex
	n  int // guarded by mu
}

func counted() int {
	var total Counter
	atOnce(threads, func(int) {
		for range changes {
			total.mu.Lock()
			total.n++
			total.mu.Unlock()
		}
	})
	return total.n // no lock: all have ended, but nothing checks that
}

// ANCHOR_END: counter

func lockedTwice() int {
	var total Counter
	var bothHaveRead sync.WaitGroup
	bothHaveRead.Add(2)
	atOnce(2, func(int) {
		total.mu.Lock()
		before := total.n
		total.mu.Unlock()
		bothHaveRead.Done()
		bothHaveRead.Wait()
		total.mu.Lock()
		total.n = before + 1
		total.mu.Unlock()
	})
	return total.n
}

func lockedOnce() int {
	var total Counter
	add := func(int) {
		total.mu.Lock()
		defer total.mu.Unlock()
		before := total.n
		total.n = before + 1
	}
	atOnce(2, add)
	return total.n
}

// A queue is a list of jobs and its lock.
type queue struct {
	mu   sync.Mutex
	jobs []time.Duration
}

func (q *queue) next() (time.Duration, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.jobs) == 0 {
		return 0, false
	}
	job := q.jobs[0]
	q.jobs = q.jobs[1:]
	return job, true
}

// ANCHOR: defers

// takesTurns does a job in the function that defers the unlock.
func takesTurns(q *queue) {
	for {
		more := func() bool {
			q.mu.Lock()
			defer q.mu.Unlock()
			if len(q.jobs) == 0 {
				return false
			}
			time.Sleep(q.jobs[0])
			q.jobs = q.jobs[1:]
			return true
		}()
		if !more {
			return
		}
	}
}

// worksAtOnce takes a job in a function of its own, which unlocks as it returns.
func worksAtOnce(q *queue) {
	for {
		job, ok := q.next()
		if !ok {
			return
		}
		time.Sleep(job)
	}
}

// ANCHOR_END: defers

func measure(worker func(*queue)) time.Duration {
	started := time.Now()
	q := &queue{jobs: []time.Duration{jobTime, jobTime, jobTime, jobTime}}
	atOnce(2, func(int) { worker(q) })
	return time.Since(started)
}

func halfway() (before, after [2]int) {
	var mu sync.Mutex
	accounts := [2]int{60, 40}
	before = accounts
	atOnce(1, func(int) {
		defer func() { _ = recover() }() // without it the process ends
		mu.Lock()
		defer mu.Unlock()
		accounts[0] -= 25
		panic("the worker fails here")
	})
	mu.Lock()
	defer mu.Unlock()
	return before, accounts
}

func readTogether() (readers int, writer bool) {
	var prices sync.RWMutex
	var allRead, left sync.WaitGroup
	var reading atomic.Int64
	allRead.Add(threads)
	asked := make(chan struct{})
	for range threads {
		left.Go(func() {
			prices.RLock()
			defer prices.RUnlock()
			reading.Add(1)
			allRead.Done()
			<-asked
		})
	}
	allRead.Wait()
	readers, writer = int(reading.Load()), prices.TryLock()
	close(asked)
	left.Wait()
	return readers, writer
}

// A list of jobs and its lock.
type list struct {
	mu   sync.Mutex
	jobs []int
}

// pop takes the last job of a list that is locked; ok is false if there is none.
func (l *list) pop() (job int, ok bool) {
	if len(l.jobs) == 0 {
		return 0, false
	}
	job = l.jobs[len(l.jobs)-1]
	l.jobs = l.jobs[:len(l.jobs)-1]
	return job, true
}

func sourceFirst() int {
	var lists [2]list
	var oneEach, bothTried sync.WaitGroup
	oneEach.Add(2)
	bothTried.Add(2)
	var waiting atomic.Int64
	atOnce(2, func(from int) {
		lists[from].mu.Lock()
		defer lists[from].mu.Unlock()
		oneEach.Done()
		oneEach.Wait()
		if !lists[1-from].mu.TryLock() {
			waiting.Add(1)
		}
		bothTried.Done()
		bothTried.Wait()
	})
	return int(waiting.Load())
}

func moved() int {
	var waiting, done list
	for job := range 100 {
		waiting.jobs = append(waiting.jobs, job)
	}
	inOrder := func(from, to *list) {
		waiting.mu.Lock() // waiting before done, whichever way the job goes
		defer waiting.mu.Unlock()
		done.mu.Lock()
		defer done.mu.Unlock()
		if job, ok := from.pop(); ok {
			to.jobs = append(to.jobs, job)
		}
	}
	inTwoSteps := func(from, to *list) {
		from.mu.Lock()
		job, ok := from.pop()
		from.mu.Unlock() // in between the job is in neither list
		if ok {
			to.mu.Lock()
			defer to.mu.Unlock()
			to.jobs = append(to.jobs, job)
		}
	}
	moves := []func(){
		func() { inOrder(&waiting, &done) },
		func() { inOrder(&done, &waiting) },
		func() { inTwoSteps(&done, &waiting) },
	}
	atOnce(len(moves), func(id int) {
		for range changes {
			moves[id]()
		}
	})
	return len(waiting.jobs) + len(done.jobs)
}

func maps() {
	words := []string{"job", "worker", "queue", "result"}
	count := func(name string, add func(word string), total func() int) {
		atOnce(threads, func(int) {
			for i := range changes {
				add(words[i%len(words)])
			}
		})
		fmt.Printf("  %s, words counted: %d of %d\n", name, total(), threads*changes)
	}

	type shard struct {
		mu sync.Mutex
		m  map[string]int
	}
	add := func(s *shard, word string) {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.m[word]++
	}
	sum := func(s *shard) (n int) {
		for _, c := range s.m {
			n += c
		}
		return n
	}
	one := shard{m: map[string]int{}}
	count("one lock", func(word string) { add(&one, word) }, func() int { return sum(&one) })

	shards := [16]shard{}
	for i := range shards {
		shards[i].m = map[string]int{}
	}
	seed := maphash.MakeSeed()
	of := func(word string) *shard { return &shards[maphash.String(seed, word)%16] }
	count("16 shards", func(word string) { add(of(word), word) }, func() (n int) {
		for i := range shards {
			n += sum(&shards[i])
		}
		return n
	})

	// Keys written once and read often: what is counted is an atomic behind the key.
	var m sync.Map
	atOnce(threads, func(int) {
		for i := range changes {
			n, ok := m.Load(words[i%len(words)])
			if !ok {
				n, _ = m.LoadOrStore(words[i%len(words)], new(atomic.Int64))
			}
			n.(*atomic.Int64).Add(1) // it holds `any`, so the type must be asserted
		}
	})
	total := int64(0)
	m.Range(func(_, n any) bool {
		total += n.(*atomic.Int64).Load()
		return true
	})
	fmt.Printf("  sync.Map, with atomics as values, %d of %d\n", total, threads*changes)
}

// ANCHOR: once

// A cell for each page: a function that renders it once, and then returns what it has.
func cells(names []string, render func(name string) string) []func() string {
	var cells []func() string
	for _, name := range names {
		cells = append(cells, sync.OnceValue(func() string { return render(name) }))
	}
	return cells
}

// ANCHOR_END: once

func pages() int64 {
	var rendered atomic.Int64
	cells := cells([]string{"index", "news", "about"}, func(name string) string {
		time.Sleep(jobTime)
		rendered.Add(1)
		return "the page " + name
	})
	atOnce(threads, func(start int) {
		for i := range cells {
			cells[(start+i)%len(cells)]()
		}
	})
	return rendered.Load()
}
