package entente.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.Aside;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Aside
class RowExportTest {
    /** The number of rows after which even a compressed format has written bytes. */
    private static final int MOST_ROWS_HELD = 5_000;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GOLD")
    void writesRowsAsTheyAreRead(ExportFormat format) throws IOException {
        var rows = new ManyRows(20_000);
        var out = new CountingStream(rows);
        new RowExport().write(rows, format, out);
        assertThat(rows.read.get()).isEqualTo(40_000);
        assertThat(out.mostRowsBetweenWrites).isBetween(1L, (long) MOST_ROWS_HELD);
        assertThat(out.bytes).isGreaterThan(format == ExportFormat.CSV ? 100_000 : 4_000_000);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GOLD")
    void leavesOutRelationsToEntitiesCreatedLater(ExportFormat format) {
        StoryRows story = StoryRows.plain();
        var late = new StoryRows(
                story.entityList().stream()
                        .filter(entity -> !entity.id().equals("place-east"))
                        .toList(),
                story.relationList());
        var without = new StoryRows(
                late.entityList(),
                story.relationList().stream()
                        .filter(relation -> !relation.object().id().equals("place-east"))
                        .toList());
        assertThat(text(late, format)).isEqualTo(text(without, format));
    }

    @Test
    void failsBeforeTheFirstByteIfTheFirstRowFails() {
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new RowExport().write(new Broken(), ExportFormat.GRAPHML, out))
                .hasMessage("Neo4j does not answer");
        assertThat(out.size()).isZero();
    }

    private static String text(StoryRows story, ExportFormat format) {
        // The archive contains the modification time of each file.
        byte[] file = story.as(format);
        return format == ExportFormat.CSV
                ? String.join("\n", CsvTablesTest.unpack(file).values())
                : new String(file, UTF_8);
    }

    /** Entities in a ring, created lazily. */
    private static final class ManyRows implements GraphRows {
        private final int count;
        final AtomicLong read = new AtomicLong();

        ManyRows(int count) {
            this.count = count;
        }

        @Override
        public Iterator<ExportedEntity> entities() {
            return IntStream.range(0, count)
                    .peek(i -> read.incrementAndGet())
                    .mapToObj(i -> StoryRows.entity(EntityType.ORGANIZATION, "o" + i, "Organization " + i))
                    .iterator();
        }

        @Override
        public Iterator<ExportedRelation> relations() {
            return IntStream.range(0, count)
                    .peek(i -> read.incrementAndGet())
                    .mapToObj(i -> StoryRows.relation(
                            "r" + i,
                            RelationType.COOPERATES_WITH,
                            EntityType.ORGANIZATION,
                            "o" + i,
                            "o" + (i + 1) % count))
                    .iterator();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    /** Records the number of rows read at each write. */
    private static final class CountingStream extends OutputStream {
        private final ManyRows rows;
        private long readBefore;
        long mostRowsBetweenWrites;
        long bytes;

        CountingStream(ManyRows rows) {
            this.rows = rows;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] chunk, int offset, int length) {
            bytes += length;
            mostRowsBetweenWrites = Math.max(mostRowsBetweenWrites, rows.read.get() - readBefore);
            readBefore = rows.read.get();
        }
    }

    private record Broken() implements GraphRows {
        @Override
        public Iterator<ExportedEntity> entities() {
            throw new IllegalStateException("Neo4j does not answer");
        }

        @Override
        public Iterator<ExportedRelation> relations() {
            return List.<ExportedRelation>of().iterator();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
