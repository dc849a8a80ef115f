package dev.hindsight.sample;

import dev.hindsight.sample.company.DealFrame;
import dev.hindsight.sample.company.SampleCompany;
import dev.hindsight.sample.company.Team;
import dev.hindsight.sample.company.Words;
import java.util.List;

/** Who sells and who answers: a bigger company has more people. */
final class People {

  private static final int MOST_PRODUCT_MANAGERS = 24;

  private final long repsPerTeam;
  private final long productManagers;

  People(SampleCompany company) {
    this.repsPerTeam = 4 + Math.min(60, company.blocks() / 20);
    this.productManagers = Math.min(MOST_PRODUCT_MANAGERS, 5 + company.blocks() / 15);
  }

  /** How many people sell in each team. */
  long sellersPerTeam() {
    return repsPerTeam;
  }

  /** Who sells a deal: one of the account's team. */
  String rep(DealFrame frame) {
    long teams = Team.values().length;
    long place = Math.floorMod(frame.index() * 31 + frame.account().index(), repsPerTeam);
    long team = List.of(Team.values()).indexOf(frame.account().team());
    return Words.person(MOST_PRODUCT_MANAGERS + place * teams + team);
  }

  /** Who answers a request. */
  String productManager(long request) {
    return Words.person(Math.floorMod(request * 7 + request / 11, productManagers));
  }
}
