/** What became of one request, told in sentences: the terminal and the page show the same. */
package dev.hindsight.stories;
