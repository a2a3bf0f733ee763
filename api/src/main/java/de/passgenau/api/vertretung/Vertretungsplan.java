package de.passgenau.api.vertretung;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Who deputises for one Fallmanager.
 *
 * @param fallmanager his subject at the identity provider
 * @param vertretungen in the order in which they were set; what is over stays readable
 */
@Document("vertretungen")
record Vertretungsplan(@Id String fallmanager, @Version long version, int schema, List<Vertretung> vertretungen) {

    static final String SAMMLUNG = "vertretungen";
    static final int SCHEMA = 1;

    Vertretungsplan {
        vertretungen = List.copyOf(vertretungen);
    }

    static Vertretungsplan leer(String fallmanager) {
        return new Vertretungsplan(fallmanager, 0, SCHEMA, List.of());
    }

    /** Nothing changes where the same is set already. */
    Vertretungsplan mit(Vertretung neue) {
        return vertretungen.stream().anyMatch(neue::wie)
                ? this
                : new Vertretungsplan(fallmanager, version, schema,
                        Stream.concat(vertretungen.stream(), Stream.of(neue)).toList());
    }

    /** It ends on the day before; one that has not begun is gone. */
    Vertretungsplan ohne(String nummer, LocalDate heute) {
        return new Vertretungsplan(fallmanager, version, schema, vertretungen.stream()
                .filter(eine -> !eine.nummer().equals(nummer) || eine.von().isBefore(heute))
                .map(eine -> eine.nummer().equals(nummer) && !eine.bis().isBefore(heute)
                        ? new Vertretung(nummer, eine.vertretung(), eine.von(), heute.minusDays(1), eine.durch())
                        : eine)
                .toList());
    }

    boolean vertritt(String kennung, LocalDate tag) {
        return vertretungen.stream().anyMatch(eine -> eine.vertretung().equals(kennung) && eine.gilt(tag));
    }
}
