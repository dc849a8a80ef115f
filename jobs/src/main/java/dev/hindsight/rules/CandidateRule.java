package dev.hindsight.rules;

import dev.hindsight.exports.config.rules.ConfiguredRule;
import dev.hindsight.findings.rules.RuledAnswer;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A rule that may be judged.
 *
 * @param name what it is called
 * @param words its conditions, in words
 * @param marks the marks of decisions that it catches, all of which must be set; none: it catches
 *     all
 * @param own as it is configured; null of one that every report looks at
 */
record CandidateRule(String name, List<String> words, List<Integer> marks, ConfiguredRule own)
    implements Serializable {

  CandidateRule {
    words = List.copyOf(words);
    marks = List.copyOf(marks);
  }

  boolean isOwn() {
    return own != null;
  }

  Optional<ConfiguredRule> configured() {
    return Optional.ofNullable(own);
  }

  /** Whether it is judged for an answer: an own one for the one that it speaks against alone. */
  boolean isAbout(RuledAnswer answer) {
    return own == null || own.not() == answer;
  }
}
