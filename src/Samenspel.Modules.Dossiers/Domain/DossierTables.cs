using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
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
            dossier.Property(d => d.State).HasConversion<string>().HasMaxLength(10).HasDefaultValue(DossierState.Open).HasSentinel((DossierState)(-1)).HasColumnName("state");
            dossier.Property(d => d.KeptUntil).HasColumnName("kept_until");
            dossier.Property(d => d.KeepGround).HasMaxLength(Dossier.GroundMaxLength).HasColumnName("keep_ground");
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
        model.Entity<Contribution>(ConfigureContribution);
        model.Entity<ParticipationEvent>(ConfigureParticipation);
        model.Entity<PublicPart>(ConfigurePublicPart);
    }

    private static void ConfigurePublicPart(EntityTypeBuilder<PublicPart> part)
    {
        part.ToTable("dossiers_public_part");
        part.HasKey(p => p.DossierId);
        part.Property(p => p.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id");
        part.Property(p => p.Decisions).HasColumnName("decisions");
        part.Property(p => p.Dates).HasColumnName("dates");
        part.Property(p => p.Withheld).HasColumnName("withheld");
        part.Property(p => p.Documents).HasColumnName("documents");
        part.Property(p => p.Version).IsConcurrencyToken().HasColumnName("version");
        part.Property(p => p.Since).HasColumnName("since");
        part.Property(p => p.ChangedAt).HasColumnName("changed_at");
        part.HasOne<Dossier>().WithMany().HasForeignKey(p => p.DossierId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void ConfigureParticipation(EntityTypeBuilder<ParticipationEvent> participation)
    {
        participation.ToTable("dossiers_participation");
        participation.Property(p => p.Id).HasColumnName("id");
        participation.Property(p => p.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id");
        participation.Property(p => p.Participant).HasConversion(id => id.Value, value => new ParticipantId(value)).HasColumnName("participant_id");
        participation.Property(p => p.Code).HasMaxLength(6).HasColumnName("code");
        participation.Property(p => p.Name).HasMaxLength(Participant.NameMaxLength).HasColumnName("name");
        participation.Property(p => p.NameEn).HasMaxLength(Participant.NameMaxLength).HasColumnName("name_en");
        participation.Property(p => p.State).HasConversion<string>().HasMaxLength(20).HasColumnName("state");
        participation.Property(p => p.On).HasColumnName("since");
        participation.Property(p => p.Reason).HasMaxLength(ParticipationEvent.ReasonMaxLength).HasColumnName("reason");
        participation.Property(p => p.At).HasColumnName("recorded_at");
        participation.Property(p => p.Effects).HasMaxLength(ParticipationEvent.EffectsMaxLength).HasColumnName("effects");
        participation.HasOne<Dossier>().WithMany().HasForeignKey(p => p.DossierId).OnDelete(DeleteBehavior.Cascade);
        participation.HasIndex(p => p.DossierId);
    }

    private static void ConfigureContribution(EntityTypeBuilder<Contribution> contribution)
    {
        contribution.ToTable("dossiers_contribution");
        contribution.Property(c => c.Id).HasColumnName("id");
        contribution.Property(c => c.Dossier).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id");
        contribution.Property(c => c.Organisation).HasConversion(id => id.Value, value => new OrganisationId(value)).HasColumnName("organisation_id");
        contribution.Property(c => c.Title).HasMaxLength(Contribution.TitleMaxLength).HasColumnName("title");
        contribution.Property(c => c.Text).HasMaxLength(Contribution.TextMaxLength).HasColumnName("text");
        contribution.Property(c => c.CreatedAt).HasColumnName("created_at");
        contribution.Property(c => c.CreatedBy).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("created_by");
        contribution.Property(c => c.ChangedAt).HasColumnName("changed_at");
        contribution.Property(c => c.Version).IsConcurrencyToken().HasColumnName("version");
        contribution.Property(c => c.FileId).HasColumnName("file_id");
        contribution.Property(c => c.FileName).HasMaxLength(Contribution.FileNameMaxLength).HasColumnName("file_name");
        contribution.Property(c => c.FileType).HasMaxLength(100).HasColumnName("file_type");
        contribution.Property(c => c.FileSize).HasColumnName("file_size");
        contribution.Property(c => c.FileHash).HasMaxLength(64).HasColumnName("file_sha256");
        contribution.HasIndex(c => c.Dossier);
    }
}
