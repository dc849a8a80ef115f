package dev.hindsight.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DrawnTest {

  @Test
  void itIsDrawnOnceHoweverManyNeedItAtATime() throws Exception {
    AtomicInteger times = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(4);
    Drawn<Integer> drawn =
        new Drawn<>(
            "it",
            () -> {
              begun.await();
              return times.incrementAndGet();
            });
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Integer>> needed = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        needed.add(
            threads.submit(
                () -> {
                  begun.countDown();
                  return drawn.get();
                }));
      }
      for (Future<Integer> each : needed) {
        assertThat(each.get()).isEqualTo(1);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void whatFailsSaysWhatItIs() {
    IllegalArgumentException cause = new IllegalArgumentException("no");
    Drawn<String> drawn =
        new Drawn<>(
            "the page",
            () -> {
              throw cause;
            });

    assertThatThrownBy(drawn::get)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Cannot draw the page")
        .hasCause(cause);
  }

  /** So that a full disk is told as one. */
  @Test
  void aDiskThatFailsIsNoBug() {
    Drawn<String> drawn =
        new Drawn<>(
            "the workbook",
            () -> {
              throw new IOException("No space left on device");
            });

    assertThatThrownBy(drawn::get)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("Cannot draw the workbook")
        .hasRootCauseMessage("No space left on device");
  }
}
