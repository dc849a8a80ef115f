package dev.hindsight.findings;

/** What a report asks; its charts and tables stand together. */
public enum Question {
  AT_RISK("What is at risk now?"),
  PAY_OFF("Did it pay off?"),
  WIN_RATES("Do the deals we said yes to win more often?"),
  CHURN("What did the displaced roadmap items cost in churn?"),
  PRESSURE("Where does sales pressure come from, and does it work?"),
  EXPECTED("What is expected next, and how right was the last report?");

  private final String title;

  Question(String title) {
    this.title = title;
  }

  /** The question as a reader asks it. */
  public String title() {
    return title;
  }
}
