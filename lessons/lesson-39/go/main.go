// Lesson 39, context, in Go: the same pattern and the same facts as `cargo run -p lesson-39`.
package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
)

const (
	workers  = 3
	pause    = 50 * time.Millisecond
	deadline = 500 * time.Millisecond
	rowTime  = 200 * time.Millisecond
	rows     = 10
)

func main() {
	fmt.Println("Lesson 39: context, in Go")

	fmt.Println("\nStep 2: a context wakes sleepers")
	start := time.Now()
	woken := cancelled(func(ctx context.Context) { sleep(ctx, time.Hour) })
	fmt.Printf("  workers woken from a sleep of an hour: %d of %d %s\n", woken, workers, since(start))

	fmt.Println("\nStep 3: a tree of contexts")
	tree()

	fmt.Println("\nStep 4: Done is a channel")
	jobs := make(chan int)
	start = time.Now()
	woken = cancelled(func(ctx context.Context) { worker(ctx, jobs) })
	fmt.Printf("  workers woken in recv: %d of %d %s\n", woken, workers, since(start))

	fmt.Println("\nStep 5: a deadline: the runtime watches the clock")
	request, cancel := context.WithTimeout(context.Background(), pause)
	defer cancel()
	layer, cancelLayer := context.WithTimeout(request, time.Hour)
	defer cancelLayer()
	<-layer.Done()
	fmt.Printf("  the layer is done: %v\n", layer.Err())
	causes()

	fmt.Println("\nStep 6: the life of a request through three layers")
	fmt.Printf("  rows: %d x %d ms = %d ms, deadline: %d ms\n", rows,
		rowTime.Milliseconds(), (rows * rowTime).Milliseconds(), deadline.Milliseconds())
	fmt.Printf("  answer: %v\n", handler())
}

// since is the time that has passed, in brackets.
func since(start time.Time) string {
	return fmt.Sprintf("(%d ms)", time.Since(start).Milliseconds())
}

// cancelled starts workers, cancels them, and says how many ended.
func cancelled(work func(context.Context)) int {
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	for range workers {
		go func() {
			work(ctx)
			ended <- struct{}{}
		}()
	}
	time.Sleep(pause)
	cancel()
	for range workers {
		<-ended
	}
	return workers
}

// ANCHOR: sleep
// sleep sleeps for d, or until ctx is done.
func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// ANCHOR_END: sleep

// ANCHOR: worker
// worker takes jobs until there are no more, or ctx
// is done. Cases that are ready are chosen at random.
func worker(ctx context.Context, jobs <-chan int) (done int) {
	for {
		select {
		case _, open := <-jobs:
			if !open {
				return done
			}
			done++
		case <-ctx.Done():
			return done
		}
	}
}

// ANCHOR_END: worker

// ANCHOR: tree
// tree cancels a branch, and then the root. The second
// result of WithCancel is the only way to cancel: who
// has the context alone can't. And it must be called,
// or the parent remembers the child (go vet says so).
func tree() {
	root, cancelRoot := context.WithCancel(context.Background())
	left, cancelLeft := context.WithCancel(root)
	right, cancelRight := context.WithCancel(root)
	defer cancelRight()
	leaf, cancelLeaf := context.WithCancel(left)
	defer cancelLeaf()

	show := func(name string) {
		var done []string
		for i, ctx := range []context.Context{root, left, right, leaf} {
			if ctx.Err() != nil {
				done = append(done, []string{"root", "left", "right", "leaf of left"}[i])
			}
		}
		fmt.Printf("  %s is cancelled: %d of 4 tokens, %s\n", name, len(done), strings.Join(done, ", "))
	}
	cancelLeft()
	show("left")
	cancelRoot()
	show("root")
}

// ANCHOR_END: tree

// ANCHOR: causes
type requestID struct{}

// causes shows what Go's context has beside: a cause,
// and values that travel with it.
func causes() {
	ctx := context.WithValue(context.Background(), requestID{}, "a7")
	ctx, cancel := context.WithCancelCause(ctx)
	cancel(errors.New("the client hung up"))
	fmt.Printf("  request %v: %v, because %v\n",
		ctx.Value(requestID{}), ctx.Err(), context.Cause(ctx))
}

// ANCHOR_END: causes

// begin is when the request began.
var begin time.Time

// ANCHOR: request
// handler is layer 1: the deadline is set here, once.
func handler() error {
	begin = time.Now()
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	defer cancel()
	err := service(ctx)
	if err != nil {
		where("handler, waits for layer: 2 of 3")
	}
	return err
}

// service is layer 2. It would give the database an
// hour, but has less itself.
func service(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, time.Hour)
	defer cancel()
	err := database(ctx)
	if err != nil {
		where("service, waits for layer: 3 of 3")
	}
	return err
}

// database is layer 3.
func database(ctx context.Context) error {
	for row := 1; row <= rows; row++ {
		if err := sleep(ctx, rowTime); err != nil {
			where(fmt.Sprintf("database, at row: %d of %d", row, rows))
			return err
		}
	}
	return nil
}

// ANCHOR_END: request

func where(what string) {
	fmt.Printf("  %s %s\n", what, since(begin))
}
