// Lesson 41, a cache populated in the background, in Go: the same pattern and the same facts as `cargo run -p lesson-41`.
package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

const (
	readTime  = 10 * time.Millisecond
	storeTime = 50 * time.Millisecond
	expiry    = time.Minute
)

// Entry is what is recommended to a passenger. IDs are text.
type Entry struct {
	food    string
	version uint64
}

// Row is an entry, and when it was asked for.
type Row struct {
	Entry
	asked time.Time
}

// Database is the truth: a read takes long, and there are four at a time at most.
type Database struct {
	reads atomic.Int64
	slots chan struct{}
}

// NewDatabase has the passengers that every reader knows.
func NewDatabase() *Database {
	return &Database{slots: make(chan struct{}, 4)}
}

// Food reads a passenger's row.
func (d *Database) Food(passenger string) (row Row, known bool) {
	d.reads.Add(1)
	asked := time.Now()
	d.slots <- struct{}{}
	time.Sleep(readTime)
	<-d.slots
	switch {
	case passenger == "1234":
		return Row{Entry{"3423,3242,4564,3423", 1}, asked}, true
	case passenger == "4567":
		return Row{Entry{"0808,3657,4957,0089", 1}, asked}, true
	case strings.HasPrefix(passenger, "100"):
		return Row{Entry{"0001,0002", 1}, asked}, true
	}
	return Row{}, false
}

// Cache stands where a service has Redis. To store takes its time.
type Cache struct {
	store   time.Duration
	mu      sync.Mutex
	entries map[string]expiring
}

type expiring struct {
	Entry
	until time.Time
}

// NewCache holds nothing yet.
func NewCache(store time.Duration) *Cache {
	return &Cache{store: store, entries: map[string]expiring{}}
}

// Get says what is there, if anything.
func (c *Cache) Get(key string) (entry Entry, found bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.get(key)
}

func (c *Cache) get(key string) (Entry, bool) {
	there, found := c.entries[key]
	if !found || time.Now().After(there.until) {
		return Entry{}, false
	}
	return there.Entry, true
}

// Replace stores an entry if the cache holds the version that the caller believes, 0 being none.
func (c *Cache) Replace(key string, expected uint64, entry Entry, left time.Duration) bool {
	time.Sleep(c.store)
	c.mu.Lock()
	defer c.mu.Unlock()
	if there, _ := c.get(key); there.version != expected {
		return false
	}
	c.entries[key] = expiring{entry, time.Now().Add(left)}
	return true
}

func keyOf(passenger string) string {
	return "food:v1:" + passenger
}

// ANCHOR: lazy_load

// lazyLoad answers from the cache, or from the database,
// and hands over what the cache lacked.
func lazyLoad(
	passenger string, cache *Cache, database *Database,
	handOver func(Row),
) (from string, entry Entry, known bool) {
	entry, found := cache.Get(keyOf(passenger))
	if found {
		return "cache", entry, true
	}
	row, known := database.Food(passenger)
	if known {
		handOver(row)
	}
	return "database", row.Entry, known
}

// ANCHOR_END: lazy_load

// ANCHOR: populate

// populate stores a row, unless the cache has the same
// version or a newer one, or the row is too old. The
// context is the pool's: that of the request ends with
// the handler that has answered it.
func populate(
	ctx context.Context, cache *Cache, key string, row Row,
) (stored bool, err error) {
	for {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		there, found := cache.Get(key)
		if found && there.version >= row.version {
			return false, nil
		}
		left := expiry - time.Since(row.asked)
		if left <= 0 {
			return false, nil
		}
		if cache.Replace(key, there.version, row.Entry, left) {
			return true, nil
		}
	}
}

// ANCHOR_END: populate

// ANCHOR: single_flight

// Flights is what golang.org/x/sync/singleflight is: of
// all who miss a key at the same time, one reads.
type Flights struct {
	mu       sync.Mutex
	inTheAir map[string]*flight
}

type flight struct {
	ended chan struct{} // closed: that wakes all
	entry Entry
	err   error
}

var errCrashed = errors.New("whoever read has given up")

// Board says whether the caller is the one who reads.
func (f *Flights) Board(key string) (fl *flight, pilot bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if fl, found := f.inTheAir[key]; found {
		return fl, false
	}
	fl = &flight{ended: make(chan struct{}), err: errCrashed}
	f.inTheAir[key] = fl
	return fl, true
}

// Fly reads, and lands whatever happens: a panic goes on
// to the pilot's caller, and the others get an error.
func (f *Flights) Fly(
	key string, fl *flight, read func() (Entry, error),
) {
	defer func() {
		f.mu.Lock()
		delete(f.inTheAir, key)
		f.mu.Unlock()
		close(fl.ended)
	}()
	fl.entry, fl.err = read()
}

// Wait gives up when the context is done. The flight
// does not notice.
func (fl *flight) Wait(ctx context.Context) (Entry, error) {
	select {
	case <-fl.ended:
		return fl.entry, fl.err
	case <-ctx.Done():
		return Entry{}, ctx.Err()
	}
}

// ANCHOR_END: single_flight

// Job is anything that can be executed, and may fail.
type Job func(ctx context.Context) error

// Pool is the blueprint of lesson 40, in short.
type Pool struct {
	mu                sync.RWMutex // held for reading while somebody sends
	closed            bool
	jobs              chan Job
	running           sync.WaitGroup
	succeeded, failed atomic.Int64
}

// NewPool starts the workers.
func NewPool(ctx context.Context, workers, capacity int) *Pool {
	p := &Pool{jobs: make(chan Job, capacity)}
	for range workers {
		p.running.Go(func() {
			for job := range p.jobs {
				if err := execute(ctx, job); err != nil {
					p.failed.Add(1)
				} else {
					p.succeeded.Add(1)
				}
			}
		})
	}
	return p
}

// execute returns, whatever the job does: one that panics fails.
func execute(ctx context.Context, job Job) (err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("panicked: %v", reason)
		}
	}()
	return job(ctx)
}

// Submit waits for room.
func (p *Pool) Submit(job Job) {
	p.jobs <- job
}

// Drain waits until all jobs are done.
func (p *Pool) Drain() {
	p.mu.Lock()
	p.closed = true
	p.mu.Unlock()
	close(p.jobs)
	p.running.Wait()
}

// ANCHOR: shed

// Background offers work to a pool, which may take it or
// not: nobody waits for it.
type Background struct {
	pool  *Pool
	mu    sync.Mutex
	marks map[string]bool
}

// Offer never waits. There is one job of a key at a time.
func (b *Background) Offer(key string, job Job) string {
	b.mu.Lock()
	marked := b.marks[key]
	b.marks[key] = true
	b.mu.Unlock()
	if marked {
		return "already"
	}
	unmark := func() {
		b.mu.Lock()
		delete(b.marks, key)
		b.mu.Unlock()
	}
	b.pool.mu.RLock()
	defer b.pool.mu.RUnlock()
	if b.pool.closed { // a send would panic
		unmark()
		return "closed"
	}
	select {
	case b.pool.jobs <- func(ctx context.Context) error {
		defer unmark() // be it by a panic
		return job(ctx)
	}:
		return "accepted"
	default:
		unmark()
		return "shed"
	}
}

// ANCHOR_END: shed

func show(passenger, from string, entry Entry, known bool, begun time.Time) {
	took := time.Since(begun).Milliseconds()
	if !known {
		fmt.Printf("  passenger %s: unknown (%d ms)\n", passenger, took)
		return
	}
	fmt.Printf("  passenger %s, from the %s: %s (%d ms)\n", passenger, from, entry.food, took)
}

func inLine() {
	cache, database := NewCache(storeTime), NewDatabase()
	for _, passenger := range []string{"1234", "4567", "1234", "4567", "9999"} {
		begun := time.Now()
		from, entry, known := lazyLoad(passenger, cache, database, func(row Row) {
			cache.Replace(keyOf(passenger), 0, row.Entry, expiry) // and the client waits
		})
		show(passenger, from, entry, known, begun)
	}
	fmt.Printf("  the database was read %d times\n", database.reads.Load())
}

func background() {
	cache, database := NewCache(storeTime), NewDatabase()
	pool := NewPool(context.Background(), 10, 100)
	fmt.Println("  workers: 10, room in the queue: 100")
	var stored atomic.Int64
	ask := func(passenger string) {
		begun := time.Now()
		from, entry, known := lazyLoad(passenger, cache, database, func(row Row) {
			pool.Submit(func(ctx context.Context) error {
				is, err := populate(ctx, cache, keyOf(passenger), row)
				if is {
					stored.Add(1)
				}
				return err
			})
		})
		show(passenger, from, entry, known, begun)
	}
	ask("1234")
	ask("4567")
	pool.Drain()
	fmt.Printf("  drained: %d stored, %d failed\n", stored.Load(), pool.failed.Load())
	ask("1234")
	ask("4567")
	fmt.Printf("  the database was read %d times\n", database.reads.Load())
}

func oneRead() {
	const clients = 40
	stampede := func(what string, client func(*Database, *sync.WaitGroup) Entry) {
		database, begun := NewDatabase(), time.Now()
		var all, ended sync.WaitGroup // `all`: nobody goes on before all are there
		all.Add(clients)
		for range clients {
			ended.Go(func() {
				if client(database, &all).food != "3423,3242,4564,3423" {
					panic("the wrong food")
				}
			})
		}
		ended.Wait()
		fmt.Printf("  %s, clients: %d, reads of the database: %d (%d ms)\n",
			what, clients, database.reads.Load(), time.Since(begun).Milliseconds())
	}
	stampede("each on its own", func(database *Database, all *sync.WaitGroup) Entry {
		all.Done()
		all.Wait()
		row, _ := database.Food("1234")
		return row.Entry
	})
	flights := &Flights{inTheAir: map[string]*flight{}}
	stampede("one for all", func(database *Database, all *sync.WaitGroup) Entry {
		fl, pilot := flights.Board("1234")
		all.Done()
		all.Wait()
		if pilot {
			flights.Fly("1234", fl, func() (Entry, error) {
				row, _ := database.Food("1234")
				return row.Entry, nil
			})
		}
		entry, err := fl.Wait(context.Background())
		if err != nil {
			panic(err)
		}
		return entry
	})
}

func fullPool() {
	cache, database := NewCache(0), NewDatabase()
	pool := NewPool(context.Background(), 1, 2)
	offers := &Background{pool: pool, marks: map[string]bool{}}
	begun, goOn := make(chan bool), make(chan bool)
	pool.Submit(func(context.Context) error {
		begun <- true
		<-goOn
		return nil
	})
	<-begun
	counts, stored := map[string]int{}, 0
	offer := func(passenger string) {
		row, _ := database.Food(passenger)
		offered := offers.Offer(keyOf(passenger), func(ctx context.Context) error {
			is, err := populate(ctx, cache, keyOf(passenger), row)
			if is {
				stored++ // one worker, and Drain comes before it is read
			}
			return err
		})
		counts[offered]++
		fmt.Printf("  passenger %s: %s\n", passenger, offered)
	}
	for _, passenger := range []string{"100001", "100002", "100001", "100003", "100004"} {
		offer(passenger)
	}
	goOn <- true
	pool.Drain()
	fmt.Printf("  drained: %d stored\n", stored)
	offer("100004")
	fmt.Printf("  offered: 6 = %d accepted + %d already + %d shed + %d closed\n",
		counts["accepted"], counts["already"], counts["shed"], counts["closed"])
}

func otherJobs() {
	cache, database := NewCache(0), NewDatabase()
	pool := NewPool(context.Background(), 1, 100)
	stored := 0
	for _, passenger := range []string{"1234", "4567"} {
		row, _ := database.Food(passenger)
		pool.Submit(func(ctx context.Context) error {
			is, err := populate(ctx, cache, keyOf(passenger), row)
			if is {
				stored++
			}
			return err
		})
	}
	for range 5 {
		pool.Submit(func(context.Context) error { return nil }) // a search is noted
	}
	pool.Submit(func(context.Context) error { return errors.New("no such table") })
	pool.Drain()
	succeeded, failed := pool.succeeded.Load(), pool.failed.Load()
	fmt.Printf("  stored: %d\n", stored)
	fmt.Printf("  jobs: %d accepted = %d succeeded + %d failed\n", succeeded+failed, succeeded, failed)
}

func main() {
	fmt.Println("Lesson 41: a cache populated in the background")

	fmt.Println("\nStep 1: read the cache, else the database, and store")
	inLine()

	fmt.Println("\nStep 2: store in the background")
	background()

	fmt.Println("\nStep 3: many miss the same, one reads")
	oneRead()

	fmt.Println("\nStep 4: the pool is full")
	fullPool()

	fmt.Println("\nStep 6: other work for the same pool")
	otherJobs()
}
