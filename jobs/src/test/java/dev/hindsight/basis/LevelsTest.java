package dev.hindsight.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LevelsTest {

  @Test
  void everyTextIsALevelWhereNothingIsPutTogether() {
    assertThat(Levels.ALL.segment("smb")).isEqualTo("smb");
    assertThat(Levels.ALL.region("")).isEmpty();
    assertThat(Levels.ALL.team(null)).isEqualTo("(none)");
  }

  @Test
  void textsBeyondTheLevelsArePutTogetherColumnByColumn() {
    Levels levels =
        new Levels(
            new Levels.Column(Set.of("smb"), 31),
            new Levels.Column(Set.of("North"), 1),
            Levels.Column.ALL);

    assertThat(levels.segment("smb")).isEqualTo("smb");
    assertThat(levels.segment("North")).isEqualTo("(31 others)");
    assertThat(levels.region("North")).isEqualTo("North");
    assertThat(levels.region("north")).isEqualTo("(1 other)");
    assertThat(levels.team("North")).isEqualTo("North");
  }

  @Test
  void noValueIsNoneAndNeverPutTogether() {
    Levels levels =
        new Levels(
            new Levels.Column(Set.of("smb"), 2),
            new Levels.Column(Set.of("North"), 2),
            new Levels.Column(Set.of("Red"), 2));

    assertThat(levels.segment(null)).isEqualTo("(none)");
    assertThat(levels.region(null)).isEqualTo("(none)");
    assertThat(levels.team(null)).isEqualTo("(none)");
    assertThat(Levels.orNone("(none)")).isEqualTo(Levels.NONE);
  }
}
