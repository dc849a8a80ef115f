package dev.hindsight.agenda;

import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.values.Say;
import java.util.List;

/** How a kind of open items is asked about. */
enum RiskWords {
  CUSTOMERS(
      "Waiting customers",
      "customer that waits for a displaced item",
      "customers that wait for a displaced item",
      "What do we offer the %s?",
      "Put “%s” back on the plan: it has most of the revenue",
      List.of(
          "Give each of them a date, and somebody who calls",
          "Let them wait, knowing that some will leave")),
  CLOSES(
      "Yeses overdue",
      "open deal with a yes whose planned close has passed",
      "open deals with a yes whose planned close has passed",
      "Do we go on building for the %s?",
      "Stop work on “%s”, which has most of the money, until its buyers name a day",
      List.of("Ask each buyer for a new day within two weeks", "Go on as planned")),
  REFUSALS(
      "Refusals under pressure",
      "not now that sales has pressed since",
      "not nows that sales has pressed since",
      "Do we stay with the %s?",
      "Look again at “%s”, which has most of the money",
      List.of("Offer an alternative where there is one", "Stay with them, and tell sales so"));

  private final String topic;
  private final String one;
  private final String many;
  private final String question;
  private final String first;

  /** Never changed. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> others;

  RiskWords(
      String topic, String one, String many, String question, String first, List<String> others) {
    this.topic = topic;
    this.one = one;
    this.many = many;
    this.question = question;
    this.first = first;
    this.others = others;
  }

  /**
   * The words of a kind.
   *
   * @throws IllegalArgumentException for promises, which open no question
   */
  static RiskWords of(Risk risk) {
    return switch (risk) {
      case PROMISE_DUE -> throw new IllegalArgumentException("Promises open no question");
      case CUSTOMER_EXPOSED -> CUSTOMERS;
      case CLOSE_PASSED -> CLOSES;
      case REFUSAL_PRESSED -> REFUSALS;
    };
  }

  String topic() {
    return topic;
  }

  String question(long count) {
    return question.formatted(count == 1 ? one : Say.count(count) + " " + many);
  }

  /** The option about what most of the money hangs on. */
  String first(String what) {
    return first.formatted(what);
  }

  List<String> others() {
    return others;
  }
}
