// What the crate is measured beside, in Go: a channel of structs, a channel of
// closures, and a pool as everyone writes it. The bench `peers` builds and runs
// this program; it prints the nanoseconds that all jobs took together.
//
//	peers-go structs|closures|pool|medium WORKERS JOBS CAPACITY
package main

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

// countdown is what a small job counts down; whoever waits for the last of
// them is told by the channel.
type countdown struct {
	left atomic.Int64
	done chan struct{}
}

func (c *countdown) one() {
	if c.left.Add(-1) == 0 {
		close(c.done)
	}
}

// job is a small job: a number, and what it counts down.
type job struct {
	number    uint64
	countdown *countdown
}

var sink atomic.Uint64

func (j job) run() {
	if j.number == 1<<63 {
		sink.Store(j.number)
	}
	j.countdown.one()
}

// compute takes a good two microseconds.
func compute(x uint64) uint64 {
	for range 1_800 {
		x = x*6_364_136_223_846_793_005 + 1
	}
	return x
}

func main() {
	if len(os.Args) != 5 {
		fmt.Fprintln(os.Stderr, "usage: peers-go structs|closures|pool|medium WORKERS JOBS CAPACITY")
		os.Exit(2)
	}
	var numbers [3]int
	for i := range numbers {
		number, err := strconv.Atoi(os.Args[i+2])
		if err != nil || number < 1 {
			fmt.Fprintf(os.Stderr, "%q is no number from 1 up\n", os.Args[i+2])
			os.Exit(2)
		}
		numbers[i] = number
	}
	workers, jobs, capacity := numbers[0], numbers[1], numbers[2]

	c := &countdown{done: make(chan struct{})}
	c.left.Store(int64(jobs))
	var submit func()
	switch os.Args[1] {
	case "structs":
		submit = structs(workers, jobs, capacity, c, job.run)
	case "medium":
		submit = structs(workers, jobs, capacity, c, func(j job) {
			if compute(j.number) == 42 {
				sink.Store(j.number)
			}
			j.run()
		})
	case "closures":
		submit = closures(workers, jobs, capacity, c)
	case "pool":
		submit = pool(workers, jobs, capacity, c)
	default:
		fmt.Fprintf(os.Stderr, "there is no way %q\n", os.Args[1])
		os.Exit(2)
	}

	// The first round warms up nothing but the goroutines.
	time.Sleep(5 * time.Millisecond)
	start := time.Now()
	submit()
	<-c.done
	fmt.Println(time.Since(start).Nanoseconds())
}

func structs(workers, jobs, capacity int, c *countdown, run func(job)) func() {
	queue := make(chan job, capacity)
	for range workers {
		go func() {
			for j := range queue {
				run(j)
			}
		}()
	}
	return func() {
		for n := range jobs {
			queue <- job{uint64(n), c}
		}
		close(queue)
	}
}

func closures(workers, jobs, capacity int, c *countdown) func() {
	queue := make(chan func(), capacity)
	for range workers {
		go func() {
			for run := range queue {
				run()
			}
		}()
	}
	return func() {
		for n := range jobs {
			j := job{uint64(n), c}
			queue <- func() { j.run() }
		}
		close(queue)
	}
}

// Job is what the pool executes.
type Job interface {
	Execute(ctx context.Context) error
}

// Execute makes a job a Job.
func (j job) Execute(context.Context) error {
	j.run()
	return nil
}

// Pool is a pool as everyone writes it: workers, a channel, a wait group, a
// context, and counters.
type Pool struct {
	queue     chan Job
	wg        sync.WaitGroup
	succeeded atomic.Int64
	failed    atomic.Int64
}

// NewPool starts the workers.
func NewPool(ctx context.Context, workers, capacity int) *Pool {
	p := &Pool{queue: make(chan Job, capacity)}
	for range workers {
		p.wg.Go(func() { p.work(ctx) })
	}
	return p
}

func (p *Pool) work(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case j, ok := <-p.queue:
			if !ok {
				return
			}
			p.execute(ctx, j)
		}
	}
}

func (p *Pool) execute(ctx context.Context, j Job) {
	defer func() {
		if recover() != nil {
			p.failed.Add(1)
		}
	}()
	if err := j.Execute(ctx); err != nil {
		p.failed.Add(1)
		return
	}
	p.succeeded.Add(1)
}

// Submit waits while the queue is full.
func (p *Pool) Submit(j Job) { p.queue <- j }

// Drain accepts no more jobs and waits for the workers.
func (p *Pool) Drain() {
	close(p.queue)
	p.wg.Wait()
}

func pool(workers, jobs, capacity int, c *countdown) func() {
	p := NewPool(context.Background(), workers, capacity)
	return func() {
		for n := range jobs {
			p.Submit(job{uint64(n), c})
		}
		p.Drain()
	}
}
