using Microsoft.EntityFrameworkCore;

namespace Samenspel.Data.Recording;

/// <summary>The tables of the record. Triggers that the migrations bring refuse to change or remove a line.</summary>
internal sealed class RecordTables : IModelPart
{
    private const int HashLength = 64;

    public string TablePrefix => "audit_";

    public void Configure(ModelBuilder model)
    {
        model.Entity<RecordLine>(line =>
        {
            line.ToTable("audit_line");
            line.HasKey(l => new { l.Chain, l.Number });
            line.Property(l => l.Chain).HasMaxLength(RecordLine.ChainMaxLength).HasColumnName("chain");
            line.Property(l => l.Number).ValueGeneratedNever().HasColumnName("number");
            line.Property(l => l.At).HasColumnName("at");
            line.Property(l => l.Action).HasMaxLength(RecordLine.ActionMaxLength).HasColumnName("action");
            line.Property(l => l.Subject).HasMaxLength(RecordLine.SubjectMaxLength).HasColumnName("subject");
            line.Property(l => l.Result).HasMaxLength(20).HasColumnName("result");
            line.Property(l => l.Actor).HasMaxLength(RecordLine.ActorMaxLength).HasColumnName("actor");
            line.Property(l => l.Origin).HasMaxLength(RecordLine.OriginMaxLength).HasColumnName("origin");
            line.Property(l => l.Details).HasColumnName("details");
            line.Property(l => l.Previous).HasMaxLength(HashLength).HasColumnName("previous");
            line.Property(l => l.Hash).HasMaxLength(HashLength).HasColumnName("hash");
            line.HasIndex(l => l.At);
        });
        model.Entity<RecordHead>(head =>
        {
            head.ToTable("audit_head");
            head.HasKey(h => h.Chain);
            head.Property(h => h.Chain).HasMaxLength(RecordLine.ChainMaxLength).HasColumnName("chain");
            head.Property(h => h.Number).HasColumnName("number");
            head.Property(h => h.Hash).HasMaxLength(HashLength).HasColumnName("hash");
        });
        model.Entity<RecordAnchor>(anchor =>
        {
            anchor.ToTable("audit_anchor");
            anchor.HasKey(a => a.Number);
            anchor.Property(a => a.Number).ValueGeneratedNever().HasColumnName("number");
            anchor.Property(a => a.At).HasColumnName("at");
            anchor.Property(a => a.Reason).HasMaxLength(20).HasColumnName("reason");
            anchor.Property(a => a.Chains).HasColumnName("chains");
            anchor.Property(a => a.Lines).HasColumnName("lines");
            anchor.Property(a => a.Moved).HasColumnName("moved");
            anchor.Property(a => a.Previous).HasMaxLength(HashLength).HasColumnName("previous");
            anchor.Property(a => a.Root).HasMaxLength(HashLength).HasColumnName("root");
        });
    }
}
