package de.passgenau.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Ausgang;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An organisation that runs Maßnahmen for the Jobcenter. It is taken up once under a name of its own, changed version by
 * version, bound by contracts that stay on record when they end, and never removed, because Maßnahmen of former years
 * refer to it.
 *
 * @param eindeutig the name as it is compared with other names
 * @param schema    version of the document's form
 * @param standorte where it works; documents stored before there were any have none
 * @param vertraege what was agreed on with it, the oldest first; as with sites
 */
@Document("traeger")
public record Traeger(
        @Id TraegerId id,
        @Version long version,
        int schema,
        String eindeutig,
        Traegerangaben angaben,
        Spur spur,
        List<Standort> standorte,
        List<Vertrag> vertraege) implements Dokument {

    public static final int SCHEMA = 1;

    public Traeger {
        standorte = Objects.requireNonNullElse(standorte, List.of());
        vertraege = Objects.requireNonNullElse(vertraege, List.of());
    }

    public static Traeger aufgenommen(TraegerId id, Traegerangaben angaben, Spur spur) {
        return new Traeger(id, 0, SCHEMA, eindeutig(angaben.name()), angaben, spur, List.of(), List.of());
    }

    public Traeger geaendert(Traegerangaben neu, Spur fortgesetzt) {
        return new Traeger(id, version, schema, eindeutig(neu.name()), neu, fortgesetzt, standorte, vertraege);
    }

    /** Says anew where it works, each site under a name of its own. */
    public Ausgang<Traeger> standorteFestlegen(List<Standort> neue, Spur fortgesetzt) {
        var namen = new HashSet<String>();
        return Ausgang.von(neue.stream()
                .map(Standort::name)
                .filter(name -> !namen.add(eindeutig(name)))
                .map(name -> Verstoss.of("standorte", Verstossart.SCHON_VORHANDEN, "traeger.standort-doppelt", name)),
                () -> new Traeger(id, version, schema, eindeutig, angaben, fortgesetzt, List.copyOf(neue),
                        vertraege));
    }

    /** Takes a contract up, under a number that no other has. */
    public Ausgang<Traeger> vertragSchliessen(Vertrag neu, Spur fortgesetzt) {
        return Ausgang.von(vertrag(neu.nummer()).stream()
                .map(frueher -> Verstoss.of("nummer", Verstossart.SCHON_VORHANDEN, "traeger.vertrag-vorhanden",
                        frueher.nummer())),
                () -> mit(Stream.concat(vertraege.stream(), Stream.of(neu)), fortgesetzt));
    }

    /** Sets the last day of a contract, later or earlier than it was. */
    public Ausgang<Traeger> vertragBeenden(String nummer, LocalDate letzterTag, Spur fortgesetzt) {
        var gefunden = vertrag(nummer);
        var maengel = gefunden.isEmpty()
                ? Stream.of(Verstoss.of("nummer", Verstossart.NICHT_GEFUNDEN, "traeger.vertrag-unbekannt", nummer))
                : gefunden.stream()
                        .filter(einer -> letzterTag.isBefore(einer.laufzeit().von()))
                        .map(einer -> Verstoss.of("letzterTag", Verstossart.UNGUELTIG,
                                "traeger.vertragsende-vor-beginn",
                                einer.laufzeit().von()));
        return Ausgang.von(maengel, () -> mit(vertraege.stream()
                .map(einer -> einer.nummer().equals(nummer) ? einer.beendet(letzterTag) : einer), fortgesetzt));
    }

    private Traeger mit(Stream<Vertrag> neue, Spur fortgesetzt) {
        return new Traeger(id, version, schema, eindeutig, angaben, fortgesetzt, standorte, neue.toList());
    }

    public Optional<Vertrag> vertrag(String nummer) {
        return vertraege.stream().filter(einer -> einer.nummer().equals(nummer)).findFirst();
    }

    /** Whether its approval under the AZAV (§§ 176 ff. SGB III) holds on this day. */
    public boolean zugelassenAm(LocalDate tag) {
        var bis = azavZugelassenBis();
        return bis != null && !bis.isBefore(tag);
    }

    @Override
    public String kennung() {
        return id.wert();
    }

    public String name() {
        return angaben.name();
    }

    public Traegerart art() {
        return angaben.art();
    }

    public Anschrift anschrift() {
        return angaben.anschrift();
    }

    /** Of one that was taken up without a seat nobody knows it until somebody says so. */
    public boolean sitzBekannt() {
        return anschrift().istBekannt();
    }

    /** What should be added to it. */
    public Stream<Verstoss> hinweise() {
        return sitzBekannt()
                ? Stream.empty()
                : Stream.of(Verstoss.of("anschrift", Verstossart.FEHLT, "m-02.traeger-ohne-sitz", name()));
    }

    public @Nullable String telefon() {
        return angaben.erreichbarkeit().telefon();
    }

    public @Nullable String email() {
        return angaben.erreichbarkeit().email();
    }

    public @Nullable String webseite() {
        return angaben.erreichbarkeit().webseite();
    }

    public @Nullable LocalDate azavZugelassenBis() {
        return angaben.azavZugelassenBis();
    }

    public Instant angelegtAm() {
        return spur.angelegtAm();
    }

    public Instant geaendertAm() {
        return spur.geaendertAm();
    }

    /** A name as it is compared with other names. */
    public static String eindeutig(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.GERMAN);
    }
}
