using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Domain;

internal sealed class BusinessCaseTables : IModelPart
{
    private const int Word = 20;

    public string TablePrefix => "businesscases_";

    public void Configure(ModelBuilder model)
    {
        Cases(model);
        VersionTables.Configure(model);
    }

    private static void Cases(ModelBuilder model)
    {
        // Kept whole as JSON, never as tables of their own.
        model.Ignore<CaseSource>().Ignore<CaseRule>().Ignore<RulePoint>().Ignore<LocalText>().Ignore<PublishedFigure>().Ignore<ModelDocument>();
        model.Entity<DossierCase>(known =>
        {
            known.ToTable("businesscases_case");
            known.Property(c => c.Id).HasColumnName("id").ValueGeneratedNever();
            known.Property(c => c.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id");
            known.Property(c => c.Currency).HasMaxLength(3).HasColumnName("currency");
            known.Property(c => c.CentsPerFte).HasColumnName("cents_per_fte");
            known.Property(c => c.CostQuality).HasConversion<string>().HasMaxLength(Word).HasColumnName("cost_quality");
            known.Property(c => c.CostSource).AsJson().HasColumnName("cost_source");
            known.Property(c => c.PriceYear).HasColumnName("price_year");
            known.Property(c => c.Vat).HasConversion<string>().HasMaxLength(Word).HasColumnName("vat");
            known.Property(c => c.Source).AsJson().HasColumnName("source");
            known.Property(c => c.JointLow).HasColumnName("joint_low");
            known.Property(c => c.JointHigh).HasColumnName("joint_high");
            known.Property(c => c.JointQuality).HasConversion<string>().HasMaxLength(Word).HasColumnName("joint_quality");
            known.Property(c => c.JointSource).AsJson().HasColumnName("joint_source");
            known.Property(c => c.JointIsForOthers).HasColumnName("joint_is_for_others");
            known.Property(c => c.Rule).AsJson().HasColumnName("rule");
            known.Property(c => c.MinimumSavingCents).HasColumnName("minimum_saving_cents");
            known.Property(c => c.Published).AsJson().HasColumnName("published");
            known.Property(c => c.Remarks).AsJson().HasColumnName("remarks");
            known.Property(c => c.FileHash).HasMaxLength(64).HasColumnName("file_hash");
            known.Property(c => c.Version).IsConcurrencyToken().HasColumnName("version");
            known.Property(c => c.ChangedAt).HasColumnName("changed_at");
            known.HasIndex(c => c.DossierId).IsUnique();
            known.HasOne(c => c.Model).WithOne().HasForeignKey<DossierModel>(m => m.CaseId).OnDelete(DeleteBehavior.Cascade);
            known.Navigation(c => c.Model).AutoInclude();
            known.HasMany(c => c.Figures).WithOne().HasForeignKey(figures => figures.CaseId).OnDelete(DeleteBehavior.Cascade);
        });
        Figures(model);
        Model(model);
    }

    private static void Figures(ModelBuilder model) =>
        model.Entity<ParticipantFigures>(figures =>
        {
            figures.ToTable("businesscases_figures");
            figures.HasKey(f => new { f.CaseId, f.ParticipantId });
            figures.Property(f => f.CaseId).HasColumnName("case_id");
            figures.Property(f => f.ParticipantId).HasConversion(id => id.Value, value => new ParticipantId(value)).HasColumnName("participant_id");
            figures.Property(f => f.InhabitantsQuality).HasConversion<string>().HasMaxLength(Word).HasColumnName("inhabitants_quality");
            figures.Property(f => f.FteToday).HasColumnName("fte_today");
            figures.Property(f => f.TodayQuality).HasConversion<string>().HasMaxLength(Word).HasColumnName("today_quality");
            figures.Property(f => f.TodaySource).AsJson().HasColumnName("today_source");
            figures.Property(f => f.FteAlone).HasColumnName("fte_alone");
            figures.Property(f => f.AloneQuality).HasConversion<string>().HasMaxLength(Word).HasColumnName("alone_quality");
            figures.Property(f => f.AloneSource).AsJson().HasColumnName("alone_source");
            figures.Property(f => f.AloneOrigin).HasConversion<string>().HasMaxLength(Word).HasColumnName("alone_origin");
            figures.Property(f => f.AloneNorm).HasMaxLength(100).HasColumnName("alone_norm");
        });

    private static void Model(ModelBuilder model) =>
        model.Entity<DossierModel>(own =>
        {
            own.ToTable("businesscases_model");
            own.HasKey(m => m.CaseId);
            own.Property(m => m.CaseId).ValueGeneratedNever().HasColumnName("case_id");
            own.Property(m => m.Document).AsJson().HasColumnName("document");
            own.Property(m => m.Version).IsConcurrencyToken().HasColumnName("version");
            own.Property(m => m.ChangedAt).HasColumnName("changed_at");
        });
}
