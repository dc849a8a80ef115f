package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hindsight.exports.contract.InputException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.memory.UnifiedMemoryManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple2;

class SessionTest {

  @Test
  void whatSparkSubmitSetStands() {
    SparkConf submitted =
        new SparkConf(false)
            .set("spark.master", "spark://example:7077")
            .set("spark.ui.enabled", "true")
            .set("spark.app.name", "nightly");

    SparkConf settings = Session.settings(submitted, Optional.empty());

    assertThat(settings.get("spark.master")).isEqualTo("spark://example:7077");
    assertThat(settings.get("spark.ui.enabled")).isEqualTo("true");
    assertThat(settings.get("spark.app.name")).isEqualTo("nightly");
    assertThat(settings.contains("spark.driver.host")).isFalse();
    assertThat(settings.contains("spark.sql.shuffle.partitions")).isFalse();
  }

  @Test
  void localRunListensOnLoopbackOnly() {
    SparkConf settings = Session.settings(new SparkConf(false), Optional.of("local[4]"));

    assertThat(settings.get("spark.master")).isEqualTo("local[4]");
    assertThat(settings.get("spark.driver.bindAddress")).isEqualTo("127.0.0.1");
    assertThat(settings.get("spark.driver.host")).isEqualTo("127.0.0.1");
    assertThat(settings.get("spark.ui.enabled")).isEqualTo("false");
  }

  @Test
  void runsOnThisMachineWhereNobodySaysOtherwise() {
    assertThat(Session.settings(new SparkConf(false), Optional.empty()).get("spark.master"))
        .isEqualTo("local[*]");
  }

  @Test
  void settingsAreTheSameForExportsOfAllSizesAndAllMasters() {
    SparkConf one = Session.settings(new SparkConf(false), Optional.of("local[1]"));
    SparkConf cluster =
        Session.settings(new SparkConf(false), Optional.of("local-cluster[2,1,1024]"));

    assertThat(
            List.of(one.getAll()).stream()
                .map(Tuple2::_1)
                .filter(setting -> !setting.equals("spark.executor.killOnFatalError.depth")))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(cluster.getAll())
                .map(Tuple2::_1)
                .filter(setting -> !setting.equals("spark.jars"))
                .toList());
  }

  @Test
  void nobodyElseOnTheMachineMayTalkToSpark() {
    for (String master : List.of("local[*]", "local-cluster[2,1,1024]")) {
      SparkConf settings = Session.settings(new SparkConf(false), Optional.of(master));

      assertThat(settings.get("spark.authenticate")).isEqualTo("true");
      assertThat(settings.get("spark.authenticate.secret")).matches("[0-9a-f]{64}");
      assertThat(settings.get("spark.authenticate.secret"))
          .isNotEqualTo(
              Session.settings(new SparkConf(false), Optional.of(master))
                  .get("spark.authenticate.secret"));
    }
    assertThat(
            Session.settings(new SparkConf(false), Optional.of("spark://example:7077"))
                .contains("spark.authenticate"))
        .isFalse();
  }

  @Test
  void whatSparkWritesLiesInAFolderOfOurOwn(@TempDir Path fast) {
    SparkConf settings =
        Session.settings(
            new SparkConf(false).set("spark.local.dir", fast + ", " + fast),
            Optional.of("local[2]"));

    assertThat(settings.get("spark.local.dir").split(","))
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allSatisfy(folder -> assertThat(Path.of(folder)).isDirectory().hasParent(fast));
  }

  @Test
  void tooSmallAHeapIsSaidWithHowMuchIsNeeded() {
    SparkConf small = new SparkConf(false).set("spark.testing.memory", "91160576");
    IllegalArgumentException refused =
        catchThrowableOfType(
            IllegalArgumentException.class, () -> UnifiedMemoryManager.apply(small, 1));

    InputException said = Session.refused(refused);

    assertThat(said.source()).isEqualTo(InputException.Source.CONFIGURATION);
    assertThat(said)
        .hasMessage(
            "Cannot start Spark: Java may use %d MB of memory, and Spark needs 450 MB. Let it use more, such as HINDSIGHT_JAVA_OPTS=-Xmx1g."
                .formatted(Runtime.getRuntime().maxMemory() >> 20));
  }

  @Test
  void aSettingThatSparkRefusesIsConfiguration() {
    InputException said =
        Session.refused(new IllegalArgumentException("spark.x should be int, but was a"));

    assertThat(said.source()).isEqualTo(InputException.Source.CONFIGURATION);
    assertThat(said)
        .hasMessage("Cannot start Spark with what it is told: spark.x should be int, but was a.");
  }
}
