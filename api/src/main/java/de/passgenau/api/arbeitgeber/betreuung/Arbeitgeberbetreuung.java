package de.passgenau.api.arbeitgeber.betreuung;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How one employer is looked after. It begins with the first thing that somebody records, is added to entry by entry, and
 * stays as long as the employer. It is about businesses, and about no case.
 *
 * @param schema  version of the document's form
 * @param betreuer everybody who has looked after it, the present one last
 * @param verlauf everything that was done, the latest last
 */
@Document("arbeitgeberbetreuungen")
public record Arbeitgeberbetreuung(
        @Id ArbeitgeberId id,
        @Version long version,
        int schema,
        List<Betreuer> betreuer,
        List<Ansprechperson> ansprechpersonen,
        List<Arbeitgeberkontakt> kontakte,
        List<Absprache> absprachen,
        List<Wiedervorlage> wiedervorlagen,
        List<Betreuungsvorgang> verlauf,
        Spur spur) implements Dokument {

    public static final int SCHEMA = 1;

    public Arbeitgeberbetreuung {
        betreuer = List.copyOf(betreuer);
        ansprechpersonen = List.copyOf(ansprechpersonen);
        kontakte = List.copyOf(kontakte);
        absprachen = List.copyOf(absprachen);
        wiedervorlagen = List.copyOf(wiedervorlagen);
        verlauf = List.copyOf(verlauf);
    }

    static Arbeitgeberbetreuung leer(ArbeitgeberId id, Spur spur) {
        return new Arbeitgeberbetreuung(id, 0, SCHEMA, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), spur);
    }

    Arbeitgeberbetreuung mit(Betreuer neuer) {
        return new Arbeitgeberbetreuung(id, version, schema, und(betreuer, neuer), ansprechpersonen, kontakte,
                absprachen, wiedervorlagen, verlauf, spur);
    }

    /** A new one, or another state of the one with the same id. */
    Arbeitgeberbetreuung mit(Ansprechperson eine) {
        return mitPersonen(und(ohne(eine.eintragId()), eine));
    }

    Arbeitgeberbetreuung ohneAnsprechperson(String eintragId) {
        return mitPersonen(ohne(eintragId));
    }

    private List<Ansprechperson> ohne(String eintragId) {
        return ansprechpersonen.stream().filter(andere -> !andere.eintragId().equals(eintragId)).toList();
    }

    private Arbeitgeberbetreuung mitPersonen(List<Ansprechperson> personen) {
        return new Arbeitgeberbetreuung(id, version, schema, betreuer, personen, kontakte, absprachen, wiedervorlagen,
                verlauf, spur);
    }

    Arbeitgeberbetreuung mit(Arbeitgeberkontakt kontakt) {
        return new Arbeitgeberbetreuung(id, version, schema, betreuer, ansprechpersonen, und(kontakte, kontakt),
                absprachen, wiedervorlagen, verlauf, spur);
    }

    Arbeitgeberbetreuung mit(Absprache absprache) {
        return new Arbeitgeberbetreuung(id, version, schema, betreuer, ansprechpersonen, kontakte,
                und(absprachen, absprache), wiedervorlagen, verlauf, spur);
    }

    /** A new one, or another state of the one with the same id. */
    Arbeitgeberbetreuung mit(Wiedervorlage eine) {
        var andere = wiedervorlagen.stream().filter(einer -> !einer.eintragId().equals(eine.eintragId())).toList();
        return new Arbeitgeberbetreuung(id, version, schema, betreuer, ansprechpersonen, kontakte, absprachen,
                und(andere, eine), verlauf, spur);
    }

    Arbeitgeberbetreuung nach(Betreuungsvorgang vorgang, Spur fortgesetzt) {
        return new Arbeitgeberbetreuung(id, version, schema, betreuer, ansprechpersonen, kontakte, absprachen,
                wiedervorlagen, und(verlauf, vorgang), fortgesetzt);
    }

    private static <E> List<E> und(List<E> bisherige, E neues) {
        return Stream.concat(bisherige.stream(), Stream.of(neues)).toList();
    }

    List<Wiedervorlage> offene() {
        return wiedervorlagen.stream().filter(eine -> eine.erledigt() == null).toList();
    }

    @Override
    public String kennung() {
        return id.wert();
    }
}
