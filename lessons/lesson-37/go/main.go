// Lesson 37, unbounded spawn against a bounded pool, in Go: the same messages, and
// the same facts as `cargo run -p lesson-37`. It starts itself again, as the gateway
// and for each strategy, so that each has a memory of its own.
package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

const (
	count   = 2000
	payload = 16 * 1024
	latency = 50 * time.Millisecond
	workers = 64
	refused = 500 // the gateway refuses every 500th message
	head    = 16
)

// A message: its number, the length of its text, and the text.
type message []byte

func makeMessage(number int) message {
	m := make(message, head+payload)
	binary.LittleEndian.PutUint64(m, uint64(number))
	binary.LittleEndian.PutUint64(m[8:], payload)
	for i := head; i < len(m); i++ {
		m[i] = '.'
	}
	return m
}

var (
	gateway      string // its address
	sent, failed atomic.Int64
)

// A connection to the gateway, which is made with the first message.
type connection struct{ net.Conn }

// send sends a message, waits for the answer, and notes it.
func (c *connection) send(m message) {
	var err error
	if c.Conn == nil {
		c.Conn, err = net.Dial("tcp", gateway)
	}
	answer := make([]byte, 1)
	if err == nil {
		if _, err = c.Write(m); err == nil {
			_, err = io.ReadFull(c, answer)
		}
	}
	if err == nil && answer[0] == '+' {
		sent.Add(1)
	} else {
		failed.Add(1)
	}
}

func (c *connection) close() {
	if c.Conn != nil {
		c.Conn.Close()
	}
}

// ANCHOR: goroutine_for_each
// goroutineForEach sends all the messages at once.
func goroutineForEach() {
	var unfinished sync.WaitGroup
	for number := 1; number <= count; number++ {
		m := makeMessage(number)
		unfinished.Go(func() {
			var c connection
			defer c.close()
			c.send(m)
		})
	}
	unfinished.Wait()
}

// ANCHOR_END: goroutine_for_each

// ANCHOR: permit_for_each
// permitForEach has a goroutine for each message, too, but
// only for those that have a permit.
func permitForEach() {
	permits := make(chan struct{}, workers)
	var unfinished sync.WaitGroup
	for number := 1; number <= count; number++ {
		permits <- struct{}{} // here, not in the goroutine
		m := makeMessage(number)
		unfinished.Go(func() {
			defer func() { <-permits }()
			var c connection
			defer c.close()
			c.send(m)
		})
	}
	unfinished.Wait()
}

// ANCHOR_END: permit_for_each

// ANCHOR: bounded_queue
// boundedQueue has some workers, and a queue that has room
// for as many messages.
func boundedQueue() {
	queue := make(chan message, workers)
	var running sync.WaitGroup
	for range workers {
		running.Go(func() {
			var c connection
			defer c.close()
			for m := range queue {
				c.send(m)
			}
		})
	}
	for number := 1; number <= count; number++ {
		queue <- makeMessage(number) // waits while it is full
	}
	close(queue)
	running.Wait()
}

// ANCHOR_END: bounded_queue

// serve is the gateway: it prints its port, and takes its time for each message.
func serve() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	go func() { // ends with whoever holds the other end of its stdin
		io.Copy(io.Discard, os.Stdin)
		os.Exit(0)
	}()
	for {
		conn, err := listener.Accept()
		check(err)
		go answer(conn)
	}
}

func answer(conn net.Conn) {
	defer conn.Close()
	start := make([]byte, head)
	for {
		if _, err := io.ReadFull(conn, start); err != nil {
			return
		}
		number := binary.LittleEndian.Uint64(start)
		length := binary.LittleEndian.Uint64(start[8:])
		if _, err := io.CopyN(io.Discard, conn, int64(length)); err != nil {
			return
		}
		time.Sleep(latency)
		reply := []byte{'+'}
		if number%refused == 0 {
			reply[0] = '-'
		}
		if _, err := conn.Write(reply); err != nil {
			return
		}
	}
}

// peak is the most memory that this process has used, where the system says so.
func peak() string {
	status, _ := os.ReadFile("/proc/self/status")
	for line := range strings.Lines(string(status)) {
		if rest, found := strings.CutPrefix(line, "VmHWM:"); found {
			var kib float64
			fmt.Sscan(rest, &kib)
			return fmt.Sprintf("%.1f MiB", kib/1024)
		}
	}
	return "0 MiB (not told)"
}

// run starts a gateway and this program once more, and prints what that one says.
func run(strategy string) {
	self, err := os.Executable()
	check(err)
	server := exec.Command(self, "serve")
	hold, err := server.StdinPipe()
	check(err)
	out, err := server.StdoutPipe()
	check(err)
	check(server.Start())
	port, err := bufio.NewReader(out).ReadString('\n')
	check(err)

	sender := exec.Command(self, strategy, strings.TrimSpace(port))
	sender.Stdout, sender.Stderr = os.Stdout, os.Stderr
	check(sender.Run())
	hold.Close()
	check(server.Wait())
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// send sends all the messages, and says what has become of them.
func send(strategy func()) {
	started := time.Now()
	strategy()
	fmt.Printf("  measured: %v\n", time.Since(started).Round(time.Millisecond))
	s, f := sent.Load(), failed.Load()
	fmt.Printf("  sent: %d, failed: %d, lost: %d\n", s, f, count-s-f)
	fmt.Printf("  measured: %s at most\n", peak())
}

func rounds() {
	n := (count + workers - 1) / workers
	fmt.Printf("  rounds: %d / %d, rounded up = %d\n", count, workers, n)
	fmt.Printf("  %d × %v = %v\n", n, latency, time.Duration(n)*latency)
}

func main() {
	if len(os.Args) == 2 {
		serve()
	}
	if len(os.Args) == 3 {
		gateway = net.JoinHostPort("127.0.0.1", os.Args[2])
		send(map[string]func(){
			"goroutine": goroutineForEach,
			"permit":    permitForEach,
			"bounded":   boundedQueue,
		}[os.Args[1]])
		return
	}
	fmt.Println("Lesson 37: unbounded spawn against a bounded pool")
	fmt.Printf("  messages: %d of %d KiB; the gateway takes %v for each, and refuses %d\n",
		count, payload/1024, latency, count/refused)

	fmt.Println("\nSteps 1 and 6: a goroutine for each message")
	run("goroutine")

	fmt.Println("\nStep 3: a permit for each message, and then a goroutine")
	fmt.Printf("  permits: %d\n", workers)
	rounds()
	run("permit")

	fmt.Println("\nStep 5: workers, and a queue with room for a few")
	fmt.Printf("  workers: %d\n", workers)
	rounds()
	run("bounded")
}
