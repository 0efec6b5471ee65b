using Microsoft.EntityFrameworkCore;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Domain;

/// <summary>The tables of versions and objections.</summary>
internal static class VersionTables
{
    private const int Word = 20;
    private const int Hash = 64;

    public static void Configure(ModelBuilder model)
    {
        model.Entity<CaseVersion>(known =>
        {
            known.ToTable("businesscases_version");
            known.Property(v => v.Id).HasColumnName("id").ValueGeneratedNever();
            known.Property(v => v.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id");
            known.Property(v => v.Number).HasColumnName("number");
            known.Property(v => v.Title).HasMaxLength(CaseVersion.TitleMaxLength).HasColumnName("title");
            known.Property(v => v.Note).HasMaxLength(CaseVersion.NoteMaxLength).HasColumnName("note");
            known.Property(v => v.MadeAt).HasColumnName("made_at");
            known.Property(v => v.MadeBy).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("made_by");
            known.Property(v => v.Organisation).HasConversion(id => id.Value, value => new OrganisationId(value)).HasColumnName("organisation_id");
            known.Property(v => v.Input).HasColumnName("input");
            known.Property(v => v.Defaults).HasColumnName("defaults");
            known.Property(v => v.Objections).HasColumnName("objections");
            known.Property(v => v.Result).HasColumnName("result");
            known.Property(v => v.ResultFormat).HasMaxLength(100).HasColumnName("result_format");
            known.Property(v => v.EngineVersion).HasMaxLength(100).HasColumnName("engine_version");
            known.Property(v => v.Method).HasMaxLength(Word).HasColumnName("method");
            known.Property(v => v.Seed).HasMaxLength(Word).HasColumnName("seed");
            known.Property(v => v.Points).HasColumnName("points");
            known.Property(v => v.Replications).HasColumnName("replications");
            known.Property(v => v.Seal).HasMaxLength(Hash).HasColumnName("seal");
            known.Property(v => v.FrozenAt).HasColumnName("frozen_at");
            known.Property(v => v.FrozenBy).HasConversion(id => id!.Value.Value, value => new AccountId(value)).HasColumnName("frozen_by");
            known.Property(v => v.FrozenGround).HasMaxLength(CaseVersion.GroundMaxLength).HasColumnName("frozen_ground");
            known.Property(v => v.FrozenSeal).HasMaxLength(Hash).HasColumnName("frozen_seal");
            known.Property(v => v.Version).IsConcurrencyToken().HasColumnName("version");
            known.HasIndex(v => new { v.DossierId, v.Number }).IsUnique();
        });
        model.Entity<VersionCount>(count =>
        {
            count.ToTable("businesscases_version_count");
            count.HasKey(c => c.DossierId);
            count.Property(c => c.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id").ValueGeneratedNever();
            count.Property(c => c.Last).HasColumnName("last_number");
        });
        Objections(model);
    }

    private static void Objections(ModelBuilder model)
    {
        model.Entity<CaseObjection>(known =>
        {
            known.ToTable("businesscases_objection");
            known.Property(o => o.Id).HasColumnName("id").ValueGeneratedNever();
            known.Property(o => o.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id");
            known.Property(o => o.Assumption).HasMaxLength(CaseObjection.KeyMaxLength).HasColumnName("assumption");
            known.Property(o => o.Label).HasMaxLength(CaseObjection.LabelMaxLength).HasColumnName("label");
            known.Property(o => o.MadeBy).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("made_by");
            known.Property(o => o.Organisation).HasConversion(id => id.Value, value => new OrganisationId(value)).HasColumnName("organisation_id");
            known.Property(o => o.MadeAt).HasColumnName("made_at");
            known.Property(o => o.State).HasConversion<string>().HasMaxLength(Word).HasColumnName("state");
            known.Property(o => o.Version).IsConcurrencyToken().HasColumnName("version");
            known.HasIndex(o => o.DossierId);
            known.HasMany(o => o.Acts).WithOne().HasForeignKey(act => act.ObjectionId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<ObjectionAct>(act =>
        {
            act.ToTable("businesscases_objection_act");
            act.HasKey(a => new { a.ObjectionId, a.Number });
            act.Property(a => a.ObjectionId).HasColumnName("objection_id");
            act.Property(a => a.Number).HasColumnName("number").ValueGeneratedNever();
            act.Property(a => a.Kind).HasConversion<string>().HasMaxLength(Word).HasColumnName("kind");
            act.Property(a => a.Text).HasMaxLength(CaseObjection.TextMaxLength).HasColumnName("text");
            act.Property(a => a.By).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("by_account");
            act.Property(a => a.Organisation).HasConversion(id => id.Value, value => new OrganisationId(value)).HasColumnName("organisation_id");
            act.Property(a => a.At).HasColumnName("at");
        });
    }
}
