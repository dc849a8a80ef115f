package dev.hindsight.stated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static NameTally tally(String... texts) {
    NameTally tally = new NameTally();
    Stream.of(texts).forEach(tally::accept);
    return tally;
  }

  @Test
  void caseBlanksHyphensAndUnderscoresDoNotTellNamesApart() {
    Names names =
        tally("Missing feature", "missing_feature", "MISSING\u00a0 FEATURE", "Missing feature")
            .names(12);

    assertThat(names.own()).containsExactly("missing feature");
    assertThat(names.shown("missing feature")).isEqualTo("Missing feature");
    assertThat(names.counted("missing-feature ")).isEqualTo("missing feature");
    assertThat(names.others()).isZero();
  }

  @Test
  void ofAsManySpellingsTheFirstIsShown() {
    assertThat(tally("price", "Price").names(12).shown("price")).isEqualTo("Price");
  }

  @Test
  void namesBeyondTheMostAreOne() {
    Names names = tally("price", "price", "timing", "a rare one").names(2);

    assertThat(names.own()).containsExactly("price", "a rare one");
    assertThat(names.others()).isEqualTo(1);
    assertThat(names.counted("Timing")).isEqualTo(names.counted("something new"));
    assertThat(names.shown(names.counted("timing"))).isEqualTo("(others)");
  }

  @Test
  void aBlankIsNotStatedAndANoteIsNoName() {
    String note = "They said that Jane Doe of procurement had found it too dear for what it does";
    NameTally tally = tally(note, "price", "-");
    tally.accept(null);
    Names names = tally.names(12);

    assertThat(names.own()).containsExactly("price");
    assertThat(names.counted(null)).isEqualTo(Names.NOT_STATED);
    assertThat(names.counted(" - ")).isEqualTo(Names.NOT_STATED);
    assertThat(names.shown(names.counted(note))).isEqualTo("(others)");
  }

  @Test
  void talliesAddUpInAnyOrder() {
    List<NameTally> parts =
        List.of(tally("price", "timing"), tally(), tally("Price", "PRICE"), tally("Timing"));
    NameTally one = new NameTally();
    parts.forEach(one::combine);
    NameTally other = new NameTally();
    for (int i = parts.size() - 1; i >= 0; i--) {
      other.combine(parts.get(i));
    }

    assertThat(one.names(12)).isEqualTo(other.names(12));
    assertThat(one.names(12))
        .isEqualTo(tally("price", "Price", "PRICE", "timing", "Timing").names(12));
  }

  @Test
  void lineBreaksAreBlanks() {
    assertThat(tally("price:\n\"too high\"").names(1).spellings())
        .containsEntry("price: \"too high\"", "price: \"too high\"");
  }
}
