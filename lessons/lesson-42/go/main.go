// Lesson 42, the code not written, in Go: the same ways and the same facts as `cargo run -p lesson-42`.
package main

import (
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// keys are what a page wants to know of a passenger.
var keys = []string{"profile", "seat", "food", "searches", "offers", "miles"}

// Store is a cache that counts the round trips to it.
type Store struct {
	values map[string]string
	trips  atomic.Int64
}

// Get asks for one key; a miss is the empty string.
func (s *Store) Get(key string) string {
	s.trips.Add(1)
	return s.values[key]
}

// MGet asks for all keys in one round trip.
func (s *Store) MGet(keys []string) []string {
	s.trips.Add(1)
	values := make([]string, len(keys))
	for i, key := range keys {
		values[i] = s.values[key]
	}
	return values
}

// ANCHOR: in_turn
// inTurn does one read after the other.
func inTurn(store *Store, keys []string) []string {
	values := make([]string, len(keys))
	for i, key := range keys {
		values[i] = store.Get(key)
	}
	return values
}

// ANCHOR_END: in_turn

// ANCHOR: goroutines
// onGoroutines starts a goroutine for each read. Each
// has a place of its own, so there is nothing to lock.
func onGoroutines(store *Store, keys []string) []string {
	values := make([]string, len(keys))
	var reads sync.WaitGroup
	for i, key := range keys {
		reads.Go(func() { values[i] = store.Get(key) })
	}
	reads.Wait()
	return values
}

// ANCHOR_END: goroutines

// ANCHOR: pool
// Pool does jobs on a fixed number of goroutines.
type Pool struct{ jobs chan func() }

// NewPool starts the workers. They live as long as
// the program does.
func NewPool(workers, capacity int) *Pool {
	pool := &Pool{jobs: make(chan func(), capacity)}
	for range workers {
		go func() {
			for job := range pool.jobs {
				job()
			}
		}()
	}
	return pool
}

// onThePool hands the pool a job for each read.
func onThePool(pool *Pool, store *Store, keys []string) []string {
	values := make([]string, len(keys))
	var reads sync.WaitGroup
	reads.Add(len(keys))
	for i, key := range keys {
		pool.jobs <- func() {
			defer reads.Done()
			values[i] = store.Get(key)
		}
	}
	reads.Wait()
	return values
}

// ANCHOR_END: pool

type page struct {
	name            string
	reads, requests int
}

func traffic() {
	fmt.Println("\nStep 1: the traffic")
	pages := []page{{"home", 6, 600}, {"search", 3, 1500}, {"seat map", 1, 800}, {"status", 0, 100}}
	requests, reads, most, atMostOne := 0, 0, 0, 0
	for _, page := range pages {
		fmt.Printf("  %s: reads for a request: %d, requests: %d\n", page.name, page.reads, page.requests)
		requests += page.requests
		reads += page.reads * page.requests
		most = max(most, page.reads)
		if page.reads < 2 {
			atMostOne += page.requests
		}
	}
	fmt.Printf("  in a minute: %d requests, %d reads; internal calls: %d\n", requests, reads, requests)
	fmt.Printf("  reads for a request: %d at most\n", most)
	fmt.Printf("  requests with nothing to do in parallel: %d of 100\n", 100*atMostOne/requests)
	perSecond, stays := requests/60, 7
	underWay := float64(perSecond*stays) / 1000
	fmt.Printf("  under way on average, at %d a second of %d ms each: %.2f\n", perSecond, stays, underWay)
}

func fourWays() {
	fmt.Println("\nStep 2: four ways, one answer")
	store := &Store{values: map[string]string{
		"profile": "1234", "seat": "12A", "food": "3423,3242,4564,3423", "miles": "86400",
	}}
	pool := NewPool(10, 100)
	var answers [][]string
	way := func(name, more string, read func() []string) {
		answers = append(answers, read())
		fmt.Printf("  %s: round trips: %d%s\n", name, store.trips.Swap(0), more)
	}
	way("in turn", "", func() []string { return inTurn(store, keys) })
	way("as one command", "", func() []string { return store.MGet(keys) })
	way("on the pool", ", jobs handed over: 6", func() []string { return onThePool(pool, store, keys) })
	// Not a fact of the demo's: there it is threads.
	started := time.Now()
	answers = append(answers, onGoroutines(store, keys))
	fmt.Printf("  on goroutines, measured: %v\n", time.Since(started))
	values := 0
	for i, answer := range answers {
		if !slices.Equal(answer, answers[0]) {
			panic(fmt.Sprint("another answer: ", i))
		}
	}
	for _, value := range answers[0] {
		if value != "" {
			values++
		}
	}
	fmt.Printf("  the same answer each time: %d values, %d misses\n", values, len(keys)-values)
}

func onPaper() {
	fmt.Println("\nStep 3: what it should cost, on paper")
	reads, handOver, start, wakeUp, work, roundTrip := 6, 15, 20, 35, 5, 1000
	fmt.Printf("  hand over: %d µs, start a thread: %d µs, wake-up: %d µs\n", handOver, start, wakeUp)
	fmt.Printf("  in turn: %d × (%d + %d) = %d µs\n", reads, work, roundTrip, reads*(work+roundTrip))
	fmt.Printf("  as one command: %d × %d + %d = %d µs\n", reads, work, roundTrip, reads*work+roundTrip)
	price := reads*handOver + 2*wakeUp
	fmt.Printf("  on the pool: %d × %d + 2 × %d + 3 × %d + %d = %d µs\n",
		reads, handOver, wakeUp, work, roundTrip, price+3*work+roundTrip)
	fmt.Printf("  on threads: %d × %d + 2 × %d + 3 × %d + %d = %d µs\n",
		reads, start, wakeUp, work, roundTrip, reads*start+2*wakeUp+3*work+roundTrip)
	fmt.Printf("  the price of the pool: %d × %d + 2 × %d = %d µs\n", reads, handOver, wakeUp, price)
	fmt.Printf("  it beats in turn, if work is nothing, from a round trip of more than: %d / 5 = %d µs\n", price, price/5)
	fmt.Printf("  it beats one command from work of more than: %d / 3 = %d µs\n", price, price/3)
}

func main() {
	fmt.Println("Lesson 42: the code not written")
	traffic()
	fourWays()
	onPaper()
}
