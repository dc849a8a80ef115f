package dev.hindsight.history.passes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.LocalSpark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class JobsTest {

  private static final Blocks<String> FIRST =
      rows -> new byte[][] {rows.next().getBytes(StandardCharsets.UTF_8)};

  @Test
  void blocksAreAppendedInTheOrderOfTheirParts(JavaSparkContext spark) {
    List<String> appended = new ArrayList<>();
    Jobs jobs = new Jobs(spark);

    jobs.inOrder(
        "write",
        letters(spark),
        FIRST,
        blocks -> appended.add(new String(blocks[0], StandardCharsets.UTF_8)));

    assertThat(appended).containsExactly("a", "b", "c", "d", "e");
    assertThat(jobs.done()).extracting(Jobs.Job::name).containsExactly("write");
  }

  @Test
  void whatCannotBeAppendedIsAFailureOfTheOutputAndNothingComesAfterIt(JavaSparkContext spark) {
    AtomicInteger tried = new AtomicInteger();

    assertThatThrownBy(
            () ->
                new Jobs(spark)
                    .inOrder(
                        "write",
                        letters(spark),
                        FIRST,
                        blocks -> {
                          tried.incrementAndGet();
                          throw new IOException("Disk quota exceeded");
                        }))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("Disk quota exceeded");
    assertThat(tried).hasValue(1);
  }

  private static JavaRDD<String> letters(JavaSparkContext spark) {
    return spark.parallelize(List.of("a", "b", "c", "d", "e"), 5);
  }
}
