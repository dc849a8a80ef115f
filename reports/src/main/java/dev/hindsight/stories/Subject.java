package dev.hindsight.stories;

/** What something can be told of. */
public enum Subject {
  REQUEST,
  ITEM,
  FEATURE,
  TEAM
}
