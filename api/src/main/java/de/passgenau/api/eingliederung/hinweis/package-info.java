/** What is missing in a case or has to be done next, without anybody being refused anything. */
@NullMarked
package de.passgenau.api.eingliederung.hinweis;

import org.jspecify.annotations.NullMarked;
