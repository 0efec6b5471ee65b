using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Dossiers.Domain;

internal sealed class DossierTables : IModelPart
{
    public string TablePrefix => "dossiers_";

    public void Configure(ModelBuilder model)
    {
        model.Entity<Dossier>(dossier =>
        {
            dossier.ToTable("dossiers_dossier");
            dossier.Property(d => d.Id).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("id");
            dossier.Property(d => d.Title).HasMaxLength(Dossier.TitleMaxLength).HasColumnName("title");
            dossier.Property(d => d.Goal).HasMaxLength(Dossier.GoalMaxLength).HasColumnName("goal");
            dossier.Property(d => d.ReferenceDate).HasColumnName("reference_date");
            dossier.Property(d => d.OpenedAt).HasColumnName("opened_at");
            dossier.Property(d => d.ChangedAt).HasColumnName("changed_at");
            dossier.Property(d => d.ExampleKey).HasMaxLength(100).HasColumnName("example_key");
            dossier.Property(d => d.Source).HasMaxLength(500).HasColumnName("source");
            dossier.Property(d => d.SourceEn).HasMaxLength(500).HasColumnName("source_en");
            dossier.Property(d => d.Owner).HasConversion(id => id!.Value.Value, value => new OrganisationId(value)).HasColumnName("owner_id");
            dossier.Property(d => d.Version).IsConcurrencyToken().HasColumnName("version");
            dossier.HasIndex(d => d.ExampleKey).IsUnique();
            dossier.HasMany(d => d.Participants).WithOne().HasForeignKey(p => p.DossierId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Participant>(participant =>
        {
            participant.ToTable("dossiers_participant");
            participant.Property(p => p.Id).HasConversion(id => id.Value, value => new ParticipantId(value)).HasColumnName("id");
            participant.Property(p => p.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id");
            participant.Property(p => p.Code).HasMaxLength(6).HasColumnName("code");
            participant.Property(p => p.Name).HasMaxLength(Participant.NameMaxLength).HasColumnName("name");
            participant.Property(p => p.NameEn).HasMaxLength(Participant.NameMaxLength).HasColumnName("name_en");
            participant.Property(p => p.Inhabitants).HasColumnName("inhabitants");
            participant.Property(p => p.InhabitantsSource).HasConversion<string>().HasMaxLength(20).HasColumnName("inhabitants_source");
            participant.Property(p => p.Position).HasColumnName("position");
            participant.HasIndex(p => new { p.DossierId, p.Code }).IsUnique();
        });
    }
}
