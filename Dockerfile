# Builds Assay from its sources. The image holds a Java run-time for the server, another for the
# workers, the application and its problems, but neither Maven nor a whole JDK.

FROM maven:3-eclipse-temurin-25 AS jdk

# The server's run-time: all of standard Java, so that no library can miss a module; beside that, javac,
# the beans that measure threads, jcmd for the operator, and Chinese next to English. Names of
# parameters stay in: the editor's completions show them.
FROM jdk AS server
RUN jlink --output /opt/assay/java \
      --add-modules java.se,jdk.compiler,jdk.management,jdk.unsupported,jdk.zipfs,jdk.jfr,jdk.jcmd,jdk.localedata \
      --include-locales en,zh --no-header-files --no-man-pages --generate-cds-archive \
    # For heaps above 32 GB, and for javac --release: neither is used here, together 26 MB.
    && rm /opt/assay/java/lib/server/classes_nocoops.jsa /opt/assay/java/lib/ct.sym

FROM jdk AS build
WORKDIR /build
COPY pom.xml LICENSE ./
COPY src src
# Goals rather than a phase leave out the tests and their plugins. The cache keeps downloads, so that
# a changed dependency fetches only itself.
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp compile jar:jar spring-boot:repackage
# Beside each other, jars load faster than inside one another. The manifest stays as it was.
RUN java -Djarmode=tools -jar target/assay.jar extract --layers --destination layers
# The workers' run-time: java.base and the worker, nothing else, with an archive of their classes.
RUN java -jar target/assay.jar worker-image /opt/assay/worker

FROM debian:trixie-slim
LABEL org.opencontainers.image.title="Assay" \
      org.opencontainers.image.description="An algorithm practice judge for Java that people host themselves" \
      org.opencontainers.image.version="0.2.0" \
      org.opencontainers.image.licenses="Apache-2.0"

ENV LANG=C.UTF-8 \
    PATH=/opt/assay/java/bin:$PATH \
    ASSAY_DATA=/data \
    ASSAY_PROBLEMS=/opt/assay/problems,/problems \
    ASSAY_WORKER_RUNTIME=/opt/assay/worker

RUN useradd --uid 10001 --home-dir /data --no-create-home --shell /usr/sbin/nologin assay \
    && install --directory --owner assay --group assay /data \
    && install --directory /problems

WORKDIR /opt/assay
COPY --from=server /opt/assay/java java
COPY --from=build /build/layers/dependencies ./
COPY --from=build /build/layers/snapshot-dependencies ./
COPY --from=build /opt/assay/worker worker
COPY problems problems
COPY --from=build /build/layers/application ./
# The classes that the server loads at its start, as they are in memory then: it starts in half of the
# time. A JVM that is started with other flags may ignore this file.
RUN java -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput=assay.aot -Dspring.context.exit=onRefresh \
      -jar /opt/assay/assay.jar --assay.data=/tmp/assay --logging.level.root=warn \
    && rm -r /tmp/assay

USER 10001:10001
VOLUME ["/data", "/problems"]
EXPOSE 8080

HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 200 '* ]]"]

# The server's heap; the rest of the memory is the workers'. Without the slower of the JVM's two
# compilers a server takes two thirds of the CPU time for its first thousand submissions, and half of
# the memory. JDK_JAVA_OPTIONS adds more flags.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=40", "-XX:TieredStopAtLevel=1", "-XX:AOTCache=/opt/assay/assay.aot", "-jar", "/opt/assay/assay.jar"]
