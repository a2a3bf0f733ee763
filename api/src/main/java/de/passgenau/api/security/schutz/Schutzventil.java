package de.passgenau.api.security.schutz;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.security.web.header.HeaderWriter;

/** Writes the headers to what Tomcat refuses itself, before any filter: crooked paths, forbidden methods. */
final class Schutzventil extends ValveBase {

    private final HeaderWriter headers;

    Schutzventil(HeaderWriter headers) {
        super(true);
        this.headers = headers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (response.isError()) {
            headers.writeHeaders(request, response);
        }
        getNext().invoke(request, response);
    }
}
