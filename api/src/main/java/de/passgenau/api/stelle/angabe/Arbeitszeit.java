package de.passgenau.api.stelle.angabe;

import java.util.List;

import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;

/**
 * How much and when one works; what nobody has said is null or empty.
 *
 * @param stundenVon at least so many hours a week
 * @param stundenBis at most
 * @param umfang     what of it is offered, the least first
 * @param lagen      hours that not everybody can keep
 */
public record Arbeitszeit(
        @Nullable Integer stundenVon,
        @Nullable Integer stundenBis,
        List<Umfang> umfang,
        List<Arbeitslage> lagen) {

    /** Nothing is said. */
    public static final Arbeitszeit OFFEN = new Arbeitszeit(null, null, List.of(), List.of());

    public Arbeitszeit {
        if (stundenVon != null && stundenBis != null && stundenBis < stundenVon) {
            throw new IllegalArgumentException("No week has " + stundenVon + " to " + stundenBis + " hours of work");
        }
        umfang = umfang.stream().distinct().sorted().toList();
        lagen = lagen.stream().distinct().sorted().toList();
    }
}
