/**
 * Wishes of employers about sex, age, origin and the like (§ 36 SGB III): found in texts, held back, and shown to nobody
 * else until a person has said why the job makes one of them indispensable.
 */
@NamedInterface("wunsch")
@NullMarked
package de.passgenau.api.stelle.wunsch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
