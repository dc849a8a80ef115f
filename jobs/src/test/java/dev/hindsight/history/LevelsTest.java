package dev.hindsight.history;

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
    Levels levels = new Levels(Set.of("smb"), Set.of("North"), Set.of());

    assertThat(levels.segment("smb")).isEqualTo("smb");
    assertThat(levels.segment("North")).isEqualTo("(others)");
    assertThat(levels.region("North")).isEqualTo("North");
    assertThat(levels.region("north")).isEqualTo("(others)");
    assertThat(levels.team("North")).isEqualTo("North");
  }

  @Test
  void noValueIsNoneAndNeverPutTogether() {
    Levels levels = new Levels(Set.of("smb"), Set.of("North"), Set.of("Red"));

    assertThat(levels.segment(null)).isEqualTo("(none)");
    assertThat(levels.region(null)).isEqualTo("(none)");
    assertThat(levels.team(null)).isEqualTo("(none)");
    assertThat(Levels.orNone("(none)")).isEqualTo(Levels.NONE);
  }
}
