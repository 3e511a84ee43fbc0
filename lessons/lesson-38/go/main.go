// Lesson 38, worker pools, in Go: the same pattern and the same facts as `cargo run -p lesson-38`.
package main

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"
)

const jobTime = 30 * time.Millisecond

// ANCHOR: double
// worker doubles each job that comes.
func worker(id int, jobs <-chan int, results chan<- int) {
	for job := range jobs {
		fmt.Printf("  worker %d takes job %d\n", id, job)
		time.Sleep(jobTime)
		results <- job * 2
	}
}

// double has the jobs 1 to count doubled by a pool,
// and reads every result.
func double(workers, count, capacity int) []int {
	jobs := make(chan int, capacity)
	results := make(chan int, capacity)

	var running sync.WaitGroup
	for id := 1; id <= workers; id++ {
		running.Go(func() { worker(id, jobs, results) })
	}
	// On its own, so that results are read meanwhile.
	go func() {
		defer close(jobs)
		for job := 1; job <= count; job++ {
			jobs <- job
		}
	}()
	// Somebody must know that all workers have ended,
	// and say so: results do not close themselves.
	go func() {
		running.Wait()
		close(results)
	}()

	var doubled []int
	for result := range results {
		fmt.Printf("  result %d\n", result)
		doubled = append(doubled, result)
	}
	slices.Sort(doubled)
	return doubled
}

// ANCHOR_END: double

// Task is something to be done once.
type Task struct{ id int }

func (t Task) execute(worker int) {
	fmt.Printf("  worker %d executes task %d\n", worker, t.id)
	time.Sleep(jobTime)
}

// ANCHOR: pool
// WorkerPool executes tasks on count goroutines.
type WorkerPool struct {
	tasks      []Task
	queue      chan Task
	count      int
	unfinished sync.WaitGroup
}

// NewWorkerPool makes a pool with room for all its tasks.
func NewWorkerPool(count int, tasks []Task) *WorkerPool {
	queue := make(chan Task, len(tasks))
	return &WorkerPool{tasks: tasks, queue: queue, count: count}
}

// Run starts the workers, queues the tasks, closes
// the queue, and waits for the last task.
func (p *WorkerPool) Run() {
	for id := 1; id <= p.count; id++ {
		go func() {
			for task := range p.queue {
				task.execute(id)
				p.unfinished.Done()
			}
		}()
	}
	p.unfinished.Add(len(p.tasks))
	for _, task := range p.tasks {
		p.queue <- task
	}
	close(p.queue)
	p.unfinished.Wait()
}

// ANCHOR_END: pool

// rounds says in how many rounds so many workers do so many jobs of the same length.
func rounds(jobs, workers int) int {
	return (jobs + workers - 1) / workers
}

// report prints the arithmetic beside the measured time.
func report(jobs, workers int, measured time.Duration) {
	n := rounds(jobs, workers)
	fmt.Printf("  rounds: %d / %d, rounded up = %d\n", jobs, workers, n)
	expected := time.Duration(n) * jobTime
	fmt.Printf("  %d × %v = %v; measured: %v\n", n, jobTime, expected, measured.Round(time.Millisecond))
}

func main() {
	fmt.Println("Lesson 38: worker pools")

	fmt.Println("\nStep 2: several workers, and a channel of results")
	started := time.Now()
	doubled := double(3, 5, 5)
	measured := time.Since(started)
	list := strings.ReplaceAll(fmt.Sprint(doubled), " ", ", ")
	fmt.Printf("  workers: 3, jobs: 5, results: %d, doubled: %s\n", len(doubled), list)
	report(5, 3, measured)

	fmt.Println("\nStep 4: the pool as a type")
	var tasks []Task
	for id := 1; id <= 23; id++ {
		tasks = append(tasks, Task{id})
	}
	started = time.Now()
	NewWorkerPool(3, tasks).Run()
	measured = time.Since(started)
	fmt.Printf("  workers: 3, tasks: %d, of %v each\n", len(tasks), jobTime)
	report(len(tasks), 3, measured)
}
