package dev.hindsight.sample.company;

import java.util.List;

/**
 * A slice of the company that is made in one go: accounts with their deals and requests, and the
 * roadmap items that those requests may push out. Accounts wait for items of this and of
 * neighbouring blocks.
 */
public record Block(long index, List<Deal> deals, List<RoadmapItem> items, List<Account> accounts) {

  public Block {
    deals = List.copyOf(deals);
    items = List.copyOf(items);
    accounts = List.copyOf(accounts);
  }
}
