package de.passgenau.api.liste.pruefung;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import de.passgenau.api.liste.Listen.Listenbefund;
import de.passgenau.api.liste.Listen.Listenfortschritt;
import tools.jackson.databind.json.JsonMapper;

/** What the server tells of a check, an object on each line: how far it is, and at the end the report. */
final class Pruefzeilen implements Listenfortschritt {

    static final String LISTE = "liste";
    static final String ERLEDIGT = "erledigt";
    static final String GESAMT = "gesamt";
    static final String BERICHT = "bericht";

    private final OutputStream strom;
    private final JsonMapper json;

    Pruefzeilen(OutputStream strom, JsonMapper json) {
        this.strom = strom;
        this.json = json;
    }

    @Override
    public void melde(String liste, long erledigt, long gesamt) {
        write(Map.of(LISTE, liste, ERLEDIGT, erledigt, GESAMT, gesamt));
    }

    void bericht(List<Listenbefund> befunde) {
        write(Map.of(BERICHT, Pruefausgabe.json(befunde)));
    }

    private void write(Map<String, Object> zeile) {
        try {
            strom.write(json.writeValueAsBytes(zeile));
            strom.write('\n');
            strom.flush();
        } catch (IOException callerIsGone) {
            throw new UncheckedIOException(callerIsGone);
        }
    }
}
