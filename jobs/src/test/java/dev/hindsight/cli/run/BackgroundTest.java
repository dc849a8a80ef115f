package dev.hindsight.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.publish.OutputException;
import dev.hindsight.publish.OutputLock;
import dev.hindsight.publish.Staging;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackgroundTest {

  @TempDir private Path out;

  @Test
  void whatFillsAFolderBesideIsPublishedWithIt() {
    try (OutputLock lock = OutputLock.acquire(out);
        Background background = new Background()) {
      Staging staging = Staging.start(lock, "2026Q3");
      Future<Staging> beside =
          background.fill(staging, folder -> Files.writeString(folder.resolve("a.txt"), "a"));
      staging.fill(folder -> Files.writeString(folder.resolve("b.txt"), "b"));

      Path published = Background.result(beside).publish();

      assertThat(published.resolve("a.txt")).hasContent("a");
      assertThat(published.resolve("b.txt")).hasContent("b");
    }
  }

  @Test
  void aFillingThatFailsSaysWhatEveryOtherSays() {
    try (OutputLock lock = OutputLock.acquire(out);
        Background background = new Background()) {
      Staging staging = Staging.start(lock, "2026Q3");
      Future<Staging> beside =
          background.fill(staging, folder -> Files.createFile(folder.resolve("no/such.txt")));

      assertThatThrownBy(() -> Background.result(beside))
          .isInstanceOf(OutputException.class)
          .hasMessage(
              "Cannot write to %s: %s cannot be created; choose another --out."
                      .formatted(out, out.resolve(".staging-2026Q3/no/such.txt"))
                  + " What was published before stands as it was.");
    }
  }

  @Test
  void startsNothingOnceItHasEnded() {
    AtomicBoolean ran = new AtomicBoolean();
    Background background = new Background();
    background.close();

    assertThatThrownBy(() -> background.start(() -> ran.getAndSet(true)))
        .isInstanceOf(RejectedExecutionException.class);
    assertThat(ran).isFalse();
  }

  @Test
  void endsOnceTheWorkHas() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    Background background = new Background();
    background.run(
        () -> {
          started.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException stopped) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            ended.set(true);
          }
        });
    started.await();

    background.close();

    assertThat(ended).isTrue();
  }
}
