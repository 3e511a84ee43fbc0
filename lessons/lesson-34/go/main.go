// Lesson 34 in Go: the same steps, and the same facts, as `cargo run -p lesson-34`. Go has channels
// in the language; this is what they are made of.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"
)

func main() {
	values := flag.Int("values", 300, "values in steps 1, 2 and 3")
	capacity := flag.Int("capacity", 16, "capacity in step 3")
	ms := flag.Int("job-time", 1, "what a value takes, in milliseconds")
	flag.Parse()
	if *values < 1 || *values > 2000 || *capacity < 1 || *capacity > 2000 || *ms < 0 || *ms > 100 {
		fmt.Fprintln(os.Stderr, "expected 1 to 2000 values, a capacity from 1 to 2000, and a job time from 0 to 100")
		os.Exit(2)
	}
	count, job := *values, time.Duration(*ms)*time.Millisecond

	fmt.Println("Lesson 34: build a channel, in Go")
	fmt.Println("\nStep 1: a slice under a mutex, which the receiver asks again and again")
	polling(count, job)
	fmt.Println("\nStep 2: sync.Cond, so that nobody spins")
	sleeping(count, job)
	fmt.Println("\nStep 3: a capacity: that is Go's own channel")
	fmt.Printf("  values: %d of 64 KiB = %d KiB\n", count, count*64)
	bounded(count, *capacity, job)
	unbounded(count, job)
	fmt.Println("\nStep 4: close is a call, for the sender to make, once")
	closing()
	fmt.Println("\nStep 5: woken for nothing")
	wokenForNothing()
}

// Queue is what goroutines share: no bound, and nobody can close it.
type Queue[T any] struct {
	mu     sync.Mutex
	items  *sync.Cond
	values []T
	most   int
	inVain int
	looked *sync.Cond
}

// NewQueue ties the conditions to the mutex: in Go a Cond holds its Locker, and the data is beside
// it.
func NewQueue[T any]() *Queue[T] {
	q := &Queue[T]{}
	q.items, q.looked = sync.NewCond(&q.mu), sync.NewCond(&q.mu)
	return q
}

// Send puts a value at the end, and wakes who waits for one.
func (q *Queue[T]) Send(value T) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.values = append(q.values, value)
	q.most = max(q.most, len(q.values))
	q.items.Signal()
}

// TryRecv takes the first value, if there is one.
func (q *Queue[T]) TryRecv() (value T, ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.values) == 0 {
		return value, false
	}
	value, q.values = q.values[0], q.values[1:]
	return value, true
}

// ANCHOR: recv

// Recv takes the first value, and sleeps while there is none.
func (q *Queue[T]) Recv() T {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.values) == 0 {
		q.inVain++
		q.looked.Signal()
		q.items.Wait() // unlocks, sleeps, and locks again
	}
	value := q.values[0]
	q.values = q.values[1:]
	return value
}

// ANCHOR_END: recv

func polling(count int, job time.Duration) {
	q := NewQueue[int]()
	go produce(count, job, q.Send)
	inVain := 0
	for received := 0; received < count; {
		if value, ok := q.TryRecv(); !ok {
			inVain++
		} else if value == received {
			received++
		}
	}
	fmt.Printf("  values received, in order: %d of %d\n", count, count)
	fmt.Printf("  looks into an empty queue, measured: %d\n", inVain)
}

func produce(count int, job time.Duration, send func(int)) {
	for value := range count {
		time.Sleep(job)
		send(value)
	}
}

func sleeping(count int, job time.Duration) {
	q := NewQueue[int]()
	go produce(count, job, q.Send)
	received := 0
	for expected := range count {
		if q.Recv() == expected {
			received++
		}
	}
	fmt.Printf("  values received, in order: %d of %d\n", received, count)
	fmt.Printf("  sleeps, measured: %d\n", q.inVain)
}

// A channel with a capacity waits to send while it is full. Here its longest queue is the capacity,
// by nature.
func bounded(count, capacity int, job time.Duration) {
	ch := make(chan []byte, capacity)
	go func() {
		for range count {
			ch <- make([]byte, 64*1024)
		}
		close(ch)
	}()
	received := 0
	for range ch {
		time.Sleep(job)
		received++
	}
	fmt.Printf("  bounded: values received: %d of %d, room for %d\n", received, count, capacity)
}

func unbounded(count int, job time.Duration) {
	q := NewQueue[[]byte]()
	go func() {
		for range count {
			q.Send(make([]byte, 64*1024))
		}
	}()
	received := 0
	for range count {
		q.Recv()
		time.Sleep(job)
		received++
	}
	fmt.Printf("  unbounded: values received: %d of %d, room for any number\n", received, count)
	fmt.Printf("  unbounded, most that waited at once, measured: %d\n", q.most)
}

// ANCHOR: closing
func closing() {
	ch := make(chan int, 3)
	for value := 1; value <= 3; value++ {
		ch <- value
	}
	close(ch)
	var drained []string
	for value := range ch { // what is queued comes first
		drained = append(drained, fmt.Sprint(value))
	}
	fmt.Printf("  received after the last sender left: [%s], then told that this was all\n", strings.Join(drained, ", "))

	defer func() { fmt.Println("  a send after close:", recover()) }()
	ch <- 7 // panics: and a receiver has no way to hang up
}

// ANCHOR_END: closing

func wokenForNothing() {
	q := NewQueue[int]()
	received := make(chan int)
	go func() { received <- q.Recv() }()
	waitUntilInVain := func(times int) {
		q.mu.Lock()
		defer q.mu.Unlock()
		for q.inVain < times {
			q.looked.Wait()
		}
	}
	for times := 1; times <= 3; times++ {
		waitUntilInVain(times)
		q.items.Signal() // and there is nothing
	}
	waitUntilInVain(4)
	q.Send(7)
	fmt.Println("  woken for nothing: 3 times, and back to sleep each time")
	fmt.Printf("  then received: %d\n", <-received)
}
