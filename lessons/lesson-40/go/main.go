// Lesson 40, the blueprint, in Go: the same pattern and the same facts as `cargo run -p lesson-40`.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

// ANCHOR: job

// Job is anything that can be executed, and may fail.
type Job interface {
	Execute(ctx context.Context) error
}

// JobFunc makes a job of a function.
type JobFunc func(ctx context.Context) error

// Execute calls the function.
func (f JobFunc) Execute(ctx context.Context) error {
	return f(ctx)
}

// ANCHOR_END: job

// Cache stands where a service has Redis. IDs are text.
type Cache struct {
	mu   sync.Mutex
	food map[string]string
}

// SaveFood saves the recommended food of a passenger.
type SaveFood struct {
	passenger, food string
	cache           *Cache
}

// Execute saves it, if anybody still wants that.
func (s SaveFood) Execute(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.cache.mu.Lock()
	defer s.cache.mu.Unlock()
	s.cache.food[s.passenger] = s.food
	return nil
}

// ANCHOR: pool

// WorkerPool is the blueprint: a number of workers, a
// queue of jobs, a wait group, and a signal to quit.
type WorkerPool struct {
	count   int
	queue   chan Job
	running sync.WaitGroup
	quit    chan struct{}
}

// NewWorkerPool says how large it is.
func NewWorkerPool(count, capacity int) *WorkerPool {
	return &WorkerPool{
		count: count,
		queue: make(chan Job, capacity),
		quit:  make(chan struct{}),
	}
}

// Start starts the workers.
func (p *WorkerPool) Start(ctx context.Context) {
	for range p.count {
		p.running.Go(func() { p.work(ctx) })
	}
}

// Submit waits while the queue is full.
func (p *WorkerPool) Submit(job Job) {
	p.queue <- job
}

// Drain must be called after the last Submit: to
// send on a closed channel panics.
func (p *WorkerPool) Drain() {
	close(p.queue)
	p.running.Wait()
}

// ANCHOR_END: pool

// ANCHOR: work
func (p *WorkerPool) work(ctx context.Context) {
	for {
		// A select takes any arm that is ready: so the
		// signal is looked at on its own, first.
		select {
		case <-p.quit:
			return
		default:
		}
		select {
		case <-p.quit:
			return
		case job, open := <-p.queue:
			if !open {
				return
			}
			execute(ctx, job)
		}
	}
}

// execute returns, whatever the job does.
func execute(ctx context.Context, job Job) (err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("panicked: %v", reason)
		}
	}()
	return job.Execute(ctx)
}

// ANCHOR_END: work

// ANCHOR: quit

// Quit returns what has not begun. A Submit that comes
// later leaves its job in a queue that nobody reads.
func (p *WorkerPool) Quit() (returned []Job) {
	close(p.quit)
	p.running.Wait()
	for {
		select {
		case job := <-p.queue:
			returned = append(returned, job)
		default:
			return returned
		}
	}
}

// ANCHOR_END: quit

// foodOf answers a client, and has the answer saved if it was not in the cache.
func foodOf(passenger string, cache *Cache, pool *WorkerPool) (from, food string) {
	cache.mu.Lock()
	food, found := cache.food[passenger]
	cache.mu.Unlock()
	if found {
		return "cache", food
	}
	food = "0808,3657,4957,0089"
	if passenger == "1234" {
		food = "3423,3242,4564,3423"
	}
	pool.Submit(SaveFood{passenger, food, cache})
	return "database", food
}

func threeCalls() {
	cache := &Cache{food: map[string]string{}}
	pool := NewWorkerPool(10, 100)
	pool.Start(context.Background())
	fmt.Println("  workers: 10, room in the queue: 100")
	passengers := []string{"1234", "4567"}
	for _, passenger := range passengers {
		from, food := foodOf(passenger, cache, pool)
		fmt.Printf("  passenger %s, from the %s: %s\n", passenger, from, food)
	}
	pool.Drain()
	fmt.Println("  drained, so all is saved")
	idle := NewWorkerPool(1, 1)
	for _, passenger := range passengers {
		from, food := foodOf(passenger, cache, idle)
		fmt.Printf("  passenger %s, from the %s: %s\n", passenger, from, food)
	}
}

// failures has two workers, an error, a panic for each of them, and then two jobs that have to meet.
func failures() {
	ctx := context.Background()
	jobs := make(chan Job, 8)
	var ended sync.WaitGroup
	well := make(chan bool, 2)
	for range 2 {
		ended.Go(func() {
			for job := range jobs {
				if err := execute(ctx, job); err != nil {
					fmt.Printf("  a job: %v\n", err)
				}
			}
			well <- true
		})
	}
	jobs <- JobFunc(func(context.Context) error { return errors.New("failed: the cache is not to be reached") })
	var first, second sync.WaitGroup
	first.Add(2)
	second.Add(2)
	for number := 2; number <= 3; number++ {
		jobs <- JobFunc(func(context.Context) error {
			first.Done()
			first.Wait() // so that each of the two has one of these
			var food map[int]string
			food[number] = "0808" // there is no map
			return nil
		})
	}
	for range 2 {
		jobs <- JobFunc(func(context.Context) error {
			second.Done()
			second.Wait()
			return nil
		})
	}
	close(jobs)
	ended.Wait()
	fmt.Printf("  workers that ended well: %d of 2\n", len(well))
}

// drainOrQuit submits ten jobs to one worker: once all of them are executed, once those that have not begun come back.
func drainOrQuit() {
	for _, name := range []string{"drain", "quit"} {
		pool := NewWorkerPool(1, 10)
		begun, goOn := make(chan bool), make(chan bool)
		executed := 0
		for number := 1; number <= 10; number++ {
			pool.Submit(JobFunc(func(context.Context) error {
				if number == 1 {
					begun <- true
					<-goOn
				}
				executed++ // one worker, and Wait comes before it is read
				return nil
			}))
		}
		pool.Start(context.Background())
		<-begun
		var returned []Job
		if name == "drain" {
			close(goOn)
			pool.Drain()
		} else {
			// Quit waits for the worker, which waits for this: on its own, once the signal is given.
			go func() {
				<-pool.quit
				close(goOn)
			}()
			returned = pool.Quit()
		}
		fmt.Printf("  %s: 10 accepted = %d executed + %d returned\n", name, executed, len(returned))
	}
}

func main() {
	fmt.Println("Lesson 40: the blueprint")

	fmt.Println("\nStep 2: create, start, add jobs")
	threeCalls()

	fmt.Println("\nStep 4: errors and panics, and workers that outlive them")
	failures()

	fmt.Println("\nStep 5: drain or quit")
	drainOrQuit()
}
