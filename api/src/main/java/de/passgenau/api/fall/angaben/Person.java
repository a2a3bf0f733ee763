package de.passgenau.api.fall.angaben;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

import de.passgenau.catalogue.Anschrift;
import org.jspecify.annotations.Nullable;

/** Who it is, and how to reach her. */
public record Person(
        String vorname,
        String nachname,
        LocalDate geburtsdatum,
        Anschrift anschrift,
        @Nullable String telefon,
        @Nullable String email) {

    public Person {
        if (vorname.isBlank() || nachname.isBlank()) {
            throw new IllegalArgumentException("A person has a name");
        }
    }

    /** The name as it is compared with a search, one form for Müller, Mueller and MUELLER. */
    public String namensschluessel() {
        return schluessel(nachname + ' ' + vorname);
    }

    public static String schluessel(String name) {
        var german = name.strip()
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[\\s,-]+", " ");
    }
}
