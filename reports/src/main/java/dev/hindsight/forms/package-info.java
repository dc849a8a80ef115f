/** What a report is drawn as: the one list of its forms, each with what writes it. */
package dev.hindsight.forms;
